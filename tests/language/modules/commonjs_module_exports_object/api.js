function load() {
  return source(); // source: a
}
module.exports = { load, name: () => 'fixed' };
