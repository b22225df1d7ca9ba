const secret = source(); // source: a
const joined = ['x', secret].reduce((all, part) => all + part, '');
sink(joined); // flow: a
const total = ['x', secret].reduce((sum) => sum + 1, 0);
sink(total);
const byId = [{ id: 'k', text: secret }].reduce((map, item) => {
  map[item.id] = item.text;
  return map;
}, {});
sink(byId.k); // flow: a
sink(byId.missing);
