const lib = require('./lib');

sink(lib.load()); // flow: a
sink((0, lib.name)()); // known-false: a what replaced exports still counts, and names copied in a loop are not followed
