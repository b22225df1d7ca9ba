exports.load = () => source(); // source: a
