const map = new Map();
map.set('text', source()); // source: a
sink(map.get('text')); // flow: a
map.set('text', 'fixed');
sink(map.get('text'));
map.set('other', source()); // source: b
sink(map.get('other')); // flow: b
map.delete('other');
sink(map.get('other'));
