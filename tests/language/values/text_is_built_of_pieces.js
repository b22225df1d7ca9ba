const pieces = [];
const name = source(); // source: a
pieces.push('Hello ' + name);
pieces[1] = 'world';
let line = '';
for (const p of pieces) line += p + '\n';
sink(line); // flow: a
sink(pieces[1]); // known-false: a where `push` puts an element is not followed
sink(pieces[0]); // flow: a
const idx = name.indexOf('x');
sink(`at ${idx}`);
sink(name.slice(1, 9).toUpperCase().padEnd(40, '.')); // flow: a
sink(name.charCodeAt(0) > 3 ? 'a' : 'b');
