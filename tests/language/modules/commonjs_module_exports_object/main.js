const api = require('./api');
const { name } = require('./api');

sink(api.load()); // flow: a
sink(api.name());
sink(name());
