const thenable = {
  then(resolve) {
    resolve(source()); // source: a
  },
  label: 'fixed',
};
async function main() {
  sink(await thenable); // known-miss: a a callback or thenable made by hand is not followed that far
  sink(thenable.label);
}
main();
