exports.load = () => source(); // source: a
exports.name = () => 'fixed';
