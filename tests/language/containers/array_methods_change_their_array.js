const a = ['x', 'y'];
sink(a.push(source())); // source: a
sink(a[2]); // flow: a
sink(a[0]); // known-false: a where `push` and `splice` put an element is not followed
sink(a.pop()); // flow: a
const b = ['m'];
b.unshift(source()); // source: b
sink(b[0]); // flow: b
const c = ['p', 'q', 'r'];
const removed = c.splice(1, 1, source()); // source: c
sink(removed); // known-false: c where `push` and `splice` put an element is not followed
sink(c); // flow: c
sink(c.slice(0, 1)); // known-false: c where `push` and `splice` put an element is not followed
const d = new Array(3).fill(source()); // source: d
sink(d); // flow: d
sink(d.length);
