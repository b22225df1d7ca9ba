const list = [source()]; // source: a
const lengths = [];
for (let i = 0; i < list.length; i++) {
  sink(list[i]); // flow: a
  sink(i);
  lengths.push(list[i].length);
}
sink(lengths);
