const { load } = require('./lib'); // enters: lib
load(); // enters: load
