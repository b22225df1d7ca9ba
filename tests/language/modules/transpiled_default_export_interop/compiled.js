Object.defineProperty(exports, '__esModule', { value: true });
exports.name = () => 'fixed';
exports.default = () => source(); // source: a
