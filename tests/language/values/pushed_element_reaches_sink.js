const list = [];
const other = [];
sink(list);
list.push(source()); // source: a
other.push('plain');
sink(list); // flow: a
sink(other);
