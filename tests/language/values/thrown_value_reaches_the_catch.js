try {
  throw new Error(source()); // source: a
} catch (error) {
  sink(error.message); // flow: a
  sink(error.name);
}
