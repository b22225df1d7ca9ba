export function show(value) {
  sink(value); // flow: a
}
export function showOther(value) {
  sink(value);
}
