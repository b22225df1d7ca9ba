const seen = new Set();
const words = new Set(['plain']);
seen.add(source()); // source: a
sink([...seen]); // flow: a
sink([...words]);
sink(seen.has('plain'));
