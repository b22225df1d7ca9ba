function fail(body) {
  throw { status: 'x500', body };
}
const secret = source(); // source: a
try {
  fail(secret);
} catch (problem) {
  sink(problem.body); // flow: a
  sink(problem.status);
}
