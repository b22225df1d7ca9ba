function change(text) {
  text = source(); // source: a
  sink(text); // flow: a
}
const label = 'fixed';
change(label);
sink(label);
