const first = {};
const second = {};
const notes = new WeakMap();
notes.set(first, source()); // source: a
notes.set(second, 'fixed');
sink(notes.get(first)); // flow: a
sink(notes.get(second));
sink(notes.has(first));
