const pages = {
  text: () => import('./text.js'),
  label: () => import('./label.js'),
};
async function main() {
  const { default: text } = await pages.text();
  const { default: label } = await pages.label();
  sink(text); // flow: a
  sink(label);
}
main();
