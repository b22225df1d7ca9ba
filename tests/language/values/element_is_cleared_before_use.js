const list = [source(), 'two']; // source: a
const first = list[0];
list[0] = 'cleared';
sink(first); // flow: a
sink(list[0]);
sink(list);
