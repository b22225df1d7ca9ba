const secret = source(); // source: a
const url = new URL('https://example.com/fixed');
url.pathname = `/users/${secret}`;
url.searchParams.append('page', '1');
sink(url.pathname); // flow: a
sink(url.href); // flow: a
sink(url.hostname);
sink(url.protocol);
sink(url.searchParams.get('page'));
