const secret = source(); // source: a
try {
  throw Object.assign(new Error('failed'), { code: secret });
} catch ({ message, code }) {
  sink(message);
  sink(code); // flow: a
}
