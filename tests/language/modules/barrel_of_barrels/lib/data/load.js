export default function () {
  return source(); // source: a
}
