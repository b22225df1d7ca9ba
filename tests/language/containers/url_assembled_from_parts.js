const base = 'https://example.com';
const secret = source(); // source: a
const path = ['users', encodeURIComponent(secret), 'notes'].join('/');
sink(`${base}/${path}`); // flow: a
sink(new URL(path, base).toString()); // flow: a
sink(`${base}/users`);
sink(new URL('/users', base).toString());
