const secret = source(); // source: a
const filled = new Array(2).fill(secret);
sink(filled[1]); // flow: a
sink(new Array(2).fill('x')[1]);
const base = ['x', 'y'];
const changed = base.with(1, secret);
sink(changed); // flow: a
sink(base);
