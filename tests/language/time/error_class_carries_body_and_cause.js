class ApiError extends Error {
  constructor(message, { status, body, cause }) {
    super(message, { cause });
    this.name = 'ApiError';
    this.status = status;
    this.body = body;
  }
}
async function call() {
  throw new ApiError('request failed', { status: 500, body: source() }); // source: a
}
async function main() {
  try {
    await call();
  } catch (err) {
    sink(err.message);
    sink(err.status);
    sink(err.body); // flow: a
    try {
      throw new Error('outer', { cause: err });
    } catch (outer) {
      sink(outer.cause.body); // flow: a
      sink(outer.message);
    }
  }
}
main();
