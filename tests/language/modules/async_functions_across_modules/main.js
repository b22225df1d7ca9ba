import { load, name } from './api';

async function main() {
  const [text, label] = await Promise.all([load(), name()]);
  sink(text); // flow: a
  sink(label);
}
main();
