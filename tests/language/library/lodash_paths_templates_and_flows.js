const _ = require('lodash');
const s = source(); // source: a
sink(_.set({}, 'a.b', s).a.b); // flow: a
sink(_.get({ a: { b: s } }, 'a.b')); // flow: a
sink(_.get({ a: { b: 'x' } }, 'a.c', s)); // flow: a
sink(_.template('hi <%= n %>')({ n: s })); // flow: a
sink(_.sortBy([{ v: s }], 'v')); // flow: a
sink(_.uniqBy([{ v: s, k: 1 }], 'k').map((x) => x.k));
sink(_.mapValues({ p: s }, (v) => v.length));
sink(_.mapValues({ p: s }, (v) => v + '!').p); // flow: a
sink(_.reduce([s, 'b'], (acc, v) => acc + v, '')); // flow: a
sink(_.partition(['a', s], (v) => v.length > 3)[0]); // flow: a
sink(_.zipObject(['k'], [s]).k); // flow: a
sink(_.debounce((v) => v, 1) && 'fn');
sink(_.flow([(x) => x + '.', (x) => x])(s)); // flow: a
sink(_.defaults({ a: 'a' }, { b: s }).b); // flow: a
sink(_.truncate(s, { length: 12 })); // flow: a
sink(_.compact([s, null])); // flow: a
sink(_.isEqual(s, 'x'));
