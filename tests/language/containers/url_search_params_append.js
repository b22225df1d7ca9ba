const params = new URLSearchParams();
const clean = new URLSearchParams('page=1');
sink(params.toString());
params.append('q', source()); // source: a
clean.append('size', '10');
sink(params.toString()); // flow: a
sink(`https://example.com/?${params}`); // flow: a
sink(`https://example.com/?${clean}`);
