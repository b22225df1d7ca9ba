const first = source(); // source: a
const second = source(); // source: b
const joined = first + '-' + second;
const dashes = '-' + '-';
sink(joined); // flow: a, b
sink(dashes);
