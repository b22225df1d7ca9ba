'use strict';
Object.defineProperty(exports, '__esModule', { value: true });
exports.name = exports.load = void 0;
const load = () => source(); // source: a
exports.load = load;
const name = () => 'fixed';
exports.name = name;
