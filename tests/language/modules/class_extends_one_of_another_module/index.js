const { Child } = require('./child');
const c = new Child(source(), 'lbl'); // source: a
sink(c.show()); // flow: a
sink(c.label());
module.exports.unused = c;
