const list = [];
const other = [];
sink(list);
list.push('first', source()); // source: a
other.push('second');
sink(list); // flow: a
sink(list.pop()); // flow: a
sink(other);
sink(other.pop());
