const first = require('./first');

exports.fetch = () => first.secret();
