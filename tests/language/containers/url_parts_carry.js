const secret = source(); // source: a
const url = new URL('https://example.com/');
sink(url.href);
url.searchParams.set('q', secret);
url.hash = 'top';
sink(url.href); // flow: a
sink(url.toString()); // flow: a
sink(`${url}`); // flow: a
const other = new URL('/path', 'https://example.com');
sink(other.href);
