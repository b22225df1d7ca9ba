function load(): [text: string, label: string] {
  return [source(), 'fixed']; // source: a
}
const [text, label]: [string, string] = load();
sink(text); // flow: a
sink(label);
const pair = ['fixed', text] as const;
sink(pair[1]); // flow: a
sink(pair[0]);
