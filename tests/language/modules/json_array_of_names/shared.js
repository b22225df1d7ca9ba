const options = require('./options.json');

exports.options = options;
exports.keep = (value) => {
  options.kept = value;
};
