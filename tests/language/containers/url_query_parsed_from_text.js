const secret = source(); // source: a
const query = new URLSearchParams(`q=${secret}&page=1`);
sink(query.get('q')); // flow: a
sink(query.getAll('q')); // flow: a
const clean = new URLSearchParams('q=fixed');
sink(clean.get('q'));
sink(new URL('https://example.com/?q=fixed').searchParams.get('q'));
