const q = source(); // source: a
const u = new URL('https://api.example.com/search');
u.searchParams.set('q', q);
u.searchParams.append('page', '1');
sink(u.toString()); // flow: a
sink(u.href); // flow: a
sink(u.host);
sink(u.searchParams.get('q')); // flow: a
const p = new URLSearchParams({ user: source(), lang: 'en' }); // source: b
sink(p.toString()); // flow: b
sink(p.get('user')); // flow: b
sink(`https://x.com/?${p}`); // flow: b
sink(p.has('user'));
sink([...p.keys()]); // known-false: b names and values of parameters made of an object are not kept apart
sink(encodeURIComponent(q)); // flow: a
sink(decodeURIComponent(encodeURIComponent(q))); // flow: a
const other = new URL('/path', 'https://plain.example.com');
sink(other.href);
