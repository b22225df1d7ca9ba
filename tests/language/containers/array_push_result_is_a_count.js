const secret = source(); // source: a
const list = [];
const count = list.push(secret);
sink(count);
sink(list.at(-1)); // flow: a
