const KEYS = { secret: 'app-secret', name: 'app-name' };
const store = {};
store[KEYS.secret] = source(); // source: a
store[KEYS.name] = 'app';
sink(store['app-secret']); // flow: a
sink(store[KEYS.name]);
