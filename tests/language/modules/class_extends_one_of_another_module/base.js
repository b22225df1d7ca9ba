class Base {
  constructor(v) { this.v = v; }
  show() { return `<${this.v}>`; }
}
module.exports = Base;
module.exports.helper = () => 'h';
