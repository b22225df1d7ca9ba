let value = source(); // source: a
sink(value); // flow: a
value = 'fixed';
sink(value);
let other = 'fixed';
sink(other);
other = source(); // source: b
sink(other); // flow: b
