module.exports.load = () => source(); // source: a
module.exports.name = () => 'fixed';
