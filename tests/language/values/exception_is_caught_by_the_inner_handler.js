try {
  try {
    throw new Error(source()); // source: a
  } catch (inner) {
    sink(inner.message); // flow: a
    throw new Error('generic');
  }
} catch (outer) {
  sink(outer.message);
}
