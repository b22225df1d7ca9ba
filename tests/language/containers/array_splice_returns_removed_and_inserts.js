const first = source(); // source: a
const second = source(); // source: b
const list = [first];
const removed = list.splice(0, 1, second);
sink(removed[0]); // flow: a // known-false: b what removes or replaces elements of a container is not followed
sink(list[0]); // flow: b // known-false: a what removes or replaces elements of a container is not followed
const plain = ['x'];
sink(plain.splice(0, 1));
sink(plain);
