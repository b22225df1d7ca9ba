const secret = source(); // source: a
try {
  throw new Error(`cannot read ${secret}`);
} catch (error) {
  sink(error.message); // flow: a
  sink(String(error)); // flow: a
  sink(error.name);
}
