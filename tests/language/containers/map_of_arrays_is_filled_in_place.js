const groups = new Map();
const empty = new Map();
function add(key, value) {
  if (!groups.has(key)) groups.set(key, []);
  groups.get(key).push(value);
}
empty.set('k', []);
empty.get('k').push('fixed');
add('k', source()); // source: a
sink(groups.get('k')[0]); // flow: a
sink(groups.get('k').length);
sink(empty.get('k')[0]);
