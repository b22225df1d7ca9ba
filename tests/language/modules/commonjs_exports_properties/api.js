exports.load = function () {
  return source(); // source: a
};
exports.name = () => 'fixed';
