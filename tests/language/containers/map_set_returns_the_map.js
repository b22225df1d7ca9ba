const secret = source(); // source: a
const map = new Map().set('label', 'fixed').set('text', secret);
sink(map.get('text')); // flow: a
sink(map.get('label'));
sink(new Map().set('label', 'fixed'));
