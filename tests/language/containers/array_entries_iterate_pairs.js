const list = ['x', source()]; // source: a
for (const [index, item] of list.entries()) {
  sink(index);
  sink(item); // flow: a
}
for (const index of list.keys()) sink(index);
for (const item of list.values()) sink(item); // flow: a
