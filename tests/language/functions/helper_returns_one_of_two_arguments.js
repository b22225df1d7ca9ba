const either = (left, right, useLeft) => (useLeft ? left : right);
const one = source(); // source: a
const two = source(); // source: b
const wide = process.argv.length > 0;
const both = [either(one, two, wide), either(one, two, !wide)];
const none = [either('left', 'right', wide), either('left', 'right', !wide)];
sink(both); // flow: a, b
sink(none);
