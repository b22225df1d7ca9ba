function load() {
  return 'plain';
}
load.cache = source(); // source: a
load.label = 'loader';
sink(load.cache); // flow: a
sink(load.label);
sink(load());
