const partial = (run, ...fixed) => (...rest) => run(...fixed, ...rest);
const send = (token, path) => {
  sink(token); // flow: a
  sink(path);
};
partial(send, source())('/users'); // source: a
