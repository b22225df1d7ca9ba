const secret = source(); // source: a
const list = ['x', secret];
sink(list); // flow: a
list.length = 1;
sink(list);
sink(list.length);
