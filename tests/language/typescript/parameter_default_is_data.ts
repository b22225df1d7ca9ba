function show(text: string = source(), label = 'fixed') { // source: a
  sink(text); // flow: a
  sink(label);
}
show();
