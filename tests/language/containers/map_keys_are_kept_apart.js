const cache = new Map();
cache.set('secret', source()); // source: a
cache.set('label', 'fixed');
sink(cache.get('secret')); // flow: a
sink(cache.get('label'));
sink(cache.has('secret'));
sink(cache.size);
sink(cache); // flow: a
