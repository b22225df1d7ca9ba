class LoadError extends Error {
  constructor(message, options) {
    super(message, options);
    this.name = 'LoadError';
  }
}
const secret = source(); // source: a
try {
  try {
    throw new Error(secret);
  } catch (error) {
    throw new LoadError(`load failed: ${error.message}`, { cause: error });
  }
} catch (error) {
  sink(error.message); // flow: a
  sink(error.cause.message); // flow: a
  sink(error.name);
}
