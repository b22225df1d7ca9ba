const secret = source(); // source: a
const hidden = source(); // source: b
function run() {
  try {
    throw new Error(hidden);
  } finally {
    throw new Error(secret);
  }
}
try {
  run();
} catch (error) {
  sink(error.message); // flow: a
}
try {
  throw new Error('fixed');
} catch (error) {
  sink(error.message);
}
