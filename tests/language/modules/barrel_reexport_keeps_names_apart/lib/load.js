export function load() {
  return source(); // source: a
}
