const secret = source(); // source: a
const list = ['x'];
const longer = list.concat(secret, ['y']);
sink(longer); // flow: a
sink(list);
sink(longer.length);
