export function show(value) {
  sink(value);
}
