const first = {};
const second = {};
let current = first;
current.value = source(); // source: a
current = second;
current.value = 'plain';
sink(first.value); // flow: a
sink(second.value);
