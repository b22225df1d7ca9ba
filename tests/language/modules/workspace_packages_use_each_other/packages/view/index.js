import { load } from '@acme/data';

export function show() {
  const { text, label } = load();
  sink(text); // flow: a
  sink(label);
}
