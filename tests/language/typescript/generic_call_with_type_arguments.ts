function wrap<T>(value: T): { value: T } {
  return { value };
}
const secret = source(); // source: a
sink(wrap<string>(secret).value); // flow: a
sink(wrap<string>('fixed').value);
const keep = <T,>(value: T): T => value;
sink(keep<string>(secret)); // flow: a
sink(keep<string>('fixed'));
