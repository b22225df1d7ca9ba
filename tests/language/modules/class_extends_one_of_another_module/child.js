const Base = require('./base');
exports.Child = class Child extends Base {
  constructor(v, l) { super(v); this.l = l; }
  label() { return this.l + Base.helper(); }
};
