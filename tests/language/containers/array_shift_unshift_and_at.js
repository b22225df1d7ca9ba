const list = ['x'];
list.unshift(source()); // source: a
sink(list.at(0)); // flow: a
sink(list.shift()); // flow: a
const plain = ['x'];
plain.unshift('y');
sink(plain.at(0));
sink(plain.shift());
