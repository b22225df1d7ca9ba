const log = {
  set last(value) {
    sink(value); // flow: a
  },
  set size(value) {
    sink(value);
  },
};
const secret = source(); // source: a
log.last = secret;
log.size = secret.length;
