const api = require('./facade');

sink(api.load()); // flow: a
sink(api.name());
