module.exports = (value) => {
  sink(value); // flow: a
};
module.exports.other = (value) => {
  sink(value);
};
