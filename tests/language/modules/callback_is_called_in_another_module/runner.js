export function withSecret(callback) {
  callback(source()); // source: a
}
export function withLabel(callback) {
  callback('fixed');
}
