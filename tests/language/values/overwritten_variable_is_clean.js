let value = source(); // source: a
const kept = value;
value = 'replaced';
sink(kept); // flow: a
sink(value);
