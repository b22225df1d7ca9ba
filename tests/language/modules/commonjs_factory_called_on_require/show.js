module.exports = function (text) {
  return () => sink(text); // flow: a
};
