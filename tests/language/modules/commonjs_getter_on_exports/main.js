const api = require('./api');

sink(api.text); // flow: a
sink(api.label);
