const name = process.argv.length > 0 ? 'token' : 'host';
const store = {};
const other = { host: 'localhost' };
store[name] = source(); // source: a
sink(store.token); // flow: a
sink(other[name]);
