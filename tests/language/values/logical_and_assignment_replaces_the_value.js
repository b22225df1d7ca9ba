let value = source(); // source: a
const before = value;
value &&= 'redacted';
let name = 'name';
name &&= before;
sink(name); // flow: a
sink(value);
