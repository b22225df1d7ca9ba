const secret = source(); // source: a
function inner() {
  try {
    throw new Error(secret);
  } catch (error) {
    sink(error); // flow: a
    throw error;
  }
}
function swallow() {
  try {
    throw new Error(secret);
  } catch (error) {
    throw new Error('internal');
  }
}
try {
  inner();
} catch (error) {
  sink(error.message); // flow: a
}
try {
  swallow();
} catch (error) {
  sink(error.message);
}
