function load(into) {
  into.secret = source(); // source: a
  into.label = 'loaded';
}
const box = {};
load(box);
sink(box.secret); // flow: a
sink(box.label);
