const secret = source(); // source: a
const handlers = {
  show: (value) => sink(value), // flow: a
  size: (value) => sink(value.length),
};
for (const name of Object.keys(handlers)) {
  handlers[name](secret);
}
