function keep<T>(value: T): T {
  return value;
}
const keepText = keep<string>;
const secret = source(); // source: a
sink(keepText(secret)); // flow: a
sink(keepText('fixed'));
