const api = require('./api')('fixed');
const show = require('./show')(source()); // source: a

sink(api.name());
show();
