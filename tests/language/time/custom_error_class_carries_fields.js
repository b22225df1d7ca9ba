class ApiError extends Error {
  constructor(message, body) {
    super(message);
    this.body = body;
  }
}
const secret = source(); // source: a
try {
  throw new ApiError('request failed', secret);
} catch (error) {
  sink(error.body); // flow: a
  sink(error.message);
  if (error instanceof ApiError) sink(error); // flow: a
}
