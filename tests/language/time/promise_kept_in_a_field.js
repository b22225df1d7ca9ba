class Loader {
  constructor() {
    this.text = Promise.resolve(source()); // source: a
    this.label = Promise.resolve('fixed');
  }
}
async function main() {
  const loader = new Loader();
  sink(await loader.text); // flow: a
  sink(await loader.label);
  const { text, label } = loader;
  sink(await text); // flow: a
  sink(await label);
}
main();
