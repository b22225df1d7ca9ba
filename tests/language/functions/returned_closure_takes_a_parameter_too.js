function prefixer(prefix) {
  return (text) => prefix + text;
}
const bearer = prefixer('Bearer ');
const secret = source(); // source: a
sink(bearer(secret)); // flow: a
sink(bearer('none'));
