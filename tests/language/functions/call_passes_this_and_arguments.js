function show(label, value) {
  sink(this.name);
  sink(label);
  sink(value); // flow: a
}
show.call({ name: 'receiver' }, 'label', source()); // source: a
