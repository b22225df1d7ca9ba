const { load, name } = require('./api');

sink(load()); // flow: a
sink(name());
