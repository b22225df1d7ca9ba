export default function load() {
  return source(); // source: a
}
