function show(text?: string, label: string = 'fixed', ...rest: string[]): void {
  sink(text); // flow: a
  sink(label);
  sink(rest); // flow: b
}
const first = source(); // source: a
const second = source(); // source: b
show(first, undefined, second);
show();
