const secret = source(); // source: a
const labels = [secret].map(() => 'fixed');
const sizes = [secret].map((item) => item.length);
const copies = [secret].map((item) => `${item}`);
sink(labels);
sink(sizes);
sink(copies); // flow: a
