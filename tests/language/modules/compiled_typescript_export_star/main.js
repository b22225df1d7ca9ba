const lib = require('./lib');

sink(lib.load()); // flow: a
sink((0, lib.name)());
