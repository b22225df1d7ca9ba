type Page = { meta?: { author?: string; title?: string } };
const page: Page = { meta: { author: source(), title: 'fixed' } }; // source: a
sink(page?.meta?.author); // flow: a
sink(page?.meta?.title);
sink(page.meta?.['author'] ?? 'none'); // flow: a
sink(page.meta?.title ?? 'none');
sink(page.meta!.author?.trim()); // flow: a
