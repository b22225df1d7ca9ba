const s = source(); // source: a
const l = ['b', s, 'a'];
sink(l.slice().sort()); // flow: a
sink([...l].reverse()); // flow: a
sink(l.concat(['z'])); // flow: a
sink(['k'].concat('m', ['n']));
sink(l.indexOf(s));
sink(l.at(-1)); // known-false: a sorting takes elements from their places
sink(l.join('').length);
sink(l.includes('b') ? 'yes' : 'no');
sink(l.toSorted ? l.toSorted() : [...l].sort()); // flow: a
sink(l.keys().next().value);
sink([...l.entries()].map(([i]) => i));
sink([...l.entries()].map(([, v]) => v)); // flow: a
