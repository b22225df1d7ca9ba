function load() {
  return source(); // source: a
}
export default {
  load,
  name: () => 'fixed',
};
