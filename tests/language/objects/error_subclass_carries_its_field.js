class ApiError extends Error {
  constructor(message, body) {
    super(message);
    this.body = body;
  }
}
try {
  throw new ApiError('failed', source()); // source: a
} catch (error) {
  sink(error.body); // flow: a
  sink(error.message);
}
