function load() {
  return source(); // source: a
}
function name() {
  return 'fixed';
}
export { load as default, name };
