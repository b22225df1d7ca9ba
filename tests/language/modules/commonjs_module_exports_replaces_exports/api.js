exports.lost = source(); // source: a
module.exports = {};
module.exports.kept = source(); // source: b
