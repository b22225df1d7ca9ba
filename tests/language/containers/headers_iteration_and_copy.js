const headers = new Headers([['x-token', source()], ['accept', 'text/plain']]); // source: a
const copy = new Headers(headers);
sink(copy.get('x-token')); // flow: a
sink(copy.get('accept'));
sink(Object.fromEntries(headers)); // flow: a
headers.forEach((value) => sink(value)); // flow: a
headers.forEach((value, name) => sink(name));
