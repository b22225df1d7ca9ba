const secret = source(); // source: a
const first = new Set(['x']);
const second = new Set([secret]);
const both = new Set([...first, ...second]);
sink([...both]); // flow: a
sink([...first]);
const common = [...first].filter((item) => second.has(item));
sink(common);
second.forEach((item) => sink(item)); // flow: a
first.forEach((item) => sink(item));
