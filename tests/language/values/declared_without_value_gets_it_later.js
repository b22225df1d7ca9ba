let value, other;
var late;
sink(value);
value = source(); // source: a
late = value;
sink(late); // flow: a
sink(other);
