function clean(value, strict) {
  if (strict) {
    return '';
  }
  return value;
}
const strip = (value) => {
  value = '';
  return value;
};
const secret = source(); // source: a
sink(clean(secret, process.argv.length > 100)); // flow: a
sink(strip(secret));
