const secret = source(); // source: a
const url = new URL(`https://example.com/${secret}?page=1`);
sink(url.pathname); // flow: a
sink(url.href); // flow: a
const fixed = new URL('https://example.com/fixed?page=1');
sink(fixed.pathname);
sink(fixed.searchParams.get('page'));
