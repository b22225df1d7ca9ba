const api = require('./api.mjs');

sink(api.default()); // flow: a
sink(api.name());
