function read(name, done) {
  done(null, name);
}
function readAsync(name) {
  return new Promise((resolve, reject) => {
    read(name, (error, value) => {
      if (error) reject(error);
      else resolve(value);
    });
  });
}
async function main() {
  const secret = source(); // source: a
  sink(await readAsync(secret)); // flow: a
  sink(await readAsync('fixed'));
}
main();
