function isText(value: unknown): value is string {
  return typeof value === 'string';
}
function assertText(value: unknown): asserts value is string {
  if (!isText(value)) throw new Error('no text');
}
const secret: unknown = source(); // source: a
assertText(secret);
if (isText(secret)) sink(secret); // flow: a
sink(isText(secret));
