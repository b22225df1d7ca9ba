let first = source(); // source: a
let second = 'fixed';
[first, second] = [second, first];
sink(second); // flow: a
sink(first);
