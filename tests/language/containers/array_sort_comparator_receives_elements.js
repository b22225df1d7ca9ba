const records = [{ text: source(), id: 'x2' }, { text: 'fixed', id: 'x1' }]; // source: a
records.sort((left, right) => {
  sink(left.text + right.text); // flow: a
  sink(left.id);
  return left.id < right.id ? -1 : 1;
});
