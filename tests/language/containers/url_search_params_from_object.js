const params = new URLSearchParams({ q: source(), page: '1' }); // source: a
sink(params.toString()); // flow: a
sink(params.get('q')); // flow: a
sink(params.get('page'));
sink(params.has('q'));
const clean = new URLSearchParams({ page: '1' });
sink(clean.toString());
