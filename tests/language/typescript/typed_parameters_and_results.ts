interface Page {
  body: string;
  id: string;
}
function bodyOf(page: Page): string {
  return page.body;
}
const page: Page = { body: source(), id: 'x1' }; // source: a
sink(bodyOf(page)); // flow: a
sink(page.id);
