const list = [source()]; // source: a
const map = new Map([['k', 'fixed']]);
sink(list); // flow: a
sink(map);
map.clear();
sink(map);
let items = [...list];
items = [];
sink(items);
