exports.secret = () => source(); // source: a
exports.name = () => 'fixed';
exports.run = () => require('./second').fetch();
