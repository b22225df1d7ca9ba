const secret = source(); // source: a
const mapped = [secret].map((item, index) => {
  sink(item); // flow: a
  sink(index);
  return item + '!';
});
sink(mapped[0]); // flow: a
const labels = [secret].map(() => 'label');
sink(labels[0]);
