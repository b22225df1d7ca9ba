type Options = { text: string; label?: string };
function show({ text, label = 'fixed', ...rest }: Options & { extra?: string }): void {
  sink(text); // flow: a
  sink(label);
  sink(rest); // flow: b
}
const first = source(); // source: a
const second = source(); // source: b
show({ text: first, extra: second });
