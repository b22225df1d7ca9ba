export function load() {
  return source(); // source: a
}
export function name() {
  return 'fixed';
}
