const lib = require('./lib');

sink(lib.load()); // flow: a
sink(lib.name());
