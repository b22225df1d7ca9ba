const cache = new Map();
const other = new Map();
cache.set('token', source()); // source: a
cache.set('host', 'localhost');
other.set('token', 'plain');
sink(cache.get('token')); // flow: a
sink(cache.get('host'));
sink(other.get('token'));
