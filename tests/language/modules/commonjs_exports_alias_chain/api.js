const api = (module.exports = {});
api.first = source(); // source: a
exports = module.exports;
exports.second = api.first;
exports.third = 'fixed';
