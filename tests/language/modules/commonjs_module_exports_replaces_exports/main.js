const api = require('./api');

sink(api.kept); // flow: b
sink(api.lost);
