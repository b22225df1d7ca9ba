const store = require('./store');
const { show } = require('./reader');

store.put('text', source()); // source: a
show();
