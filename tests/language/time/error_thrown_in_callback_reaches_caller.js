const secret = source(); // source: a
try {
  ['x'].forEach((item) => {
    sink(item);
    throw new Error(item + secret);
  });
} catch (error) {
  sink(error.message); // flow: a
}
