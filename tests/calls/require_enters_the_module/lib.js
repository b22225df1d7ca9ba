// function: lib
exports.load = () => 1; // function: load
