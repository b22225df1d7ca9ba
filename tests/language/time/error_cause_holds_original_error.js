const secret = source(); // source: a
try {
  try {
    throw new Error(secret);
  } catch (error) {
    throw new Error('wrapped', { cause: error });
  }
} catch (outer) {
  sink(outer.cause.message); // flow: a
  sink(outer.cause); // flow: a
  sink(outer.message);
}
