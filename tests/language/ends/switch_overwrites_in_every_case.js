let value = source(); // source: a
let other = source(); // source: b
const mode = 'one';
switch (mode) {
  case 'one':
    value = 'x';
    break;
  default:
    value = 'y';
}
switch (mode) {
  case 'two':
    other = 'x';
    break;
}
sink(value);
sink(other); // flow: b
