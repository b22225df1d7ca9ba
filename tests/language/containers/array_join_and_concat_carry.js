const secret = source(); // source: a
const words = ['x', secret];
sink(words.join(', ')); // flow: a
sink(['x', 'y'].join(', '));
const all = ['z'].concat(words);
sink(all[2]); // flow: a
sink(['z'].concat(['y']));
