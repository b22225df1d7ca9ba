const thenable = {
  then(resolve) {
    resolve(source()); // source: a
  },
  label: 'fixed',
};
async function main() {
  sink(await thenable); // flow: a
  sink(thenable.label);
}
main();
