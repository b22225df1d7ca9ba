import api = require('./api');

sink(api.load()); // flow: a
sink(api.name());
