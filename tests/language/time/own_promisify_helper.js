function promisify(callback) {
  return (...args) =>
    new Promise((resolve, reject) => {
      callback(...args, (error, value) => (error ? reject(error) : resolve(value)));
    });
}
function echo(text, done) {
  if (!text) done(new Error('empty'));
  else done(null, text);
}
const secret = source(); // source: a
promisify(echo)(secret).then((value) => sink(value)); // flow: a
promisify(echo)('').catch((error) => sink(error.message));
