const load = require('./api').load;
const name = require('./api').name;

sink(load()); // flow: a
sink(name());
sink(require('./api').load()); // flow: a
sink(require('./api').name());
