try {
  try {
    throw new Error(source()); // source: a
  } catch (inner) {
    throw new Error('generic', { cause: inner });
  }
} catch (outer) {
  sink(outer.cause.message); // flow: a
  sink(outer.message);
}
