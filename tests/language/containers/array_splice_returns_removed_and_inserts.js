const first = source(); // source: a
const second = source(); // source: b
const list = [first];
const removed = list.splice(0, 1, second);
sink(removed[0]); // flow: a
sink(list[0]); // flow: b
const plain = ['x'];
sink(plain.splice(0, 1));
sink(plain);
