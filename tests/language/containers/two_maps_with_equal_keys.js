const first = new Map();
const second = new Map();
first.set('k', source()); // source: a
second.set('k', 'fixed');
sink(first.get('k')); // flow: a
sink(second.get('k'));
