function clear(value, box) {
  value = 'clean';
  box = { value: 'clean' };
  return value + box.value;
}
const secret = source(); // source: a
const box = { value: secret };
const cleared = clear(secret, box);
sink(secret); // flow: a
sink(box.value); // flow: a
sink(cleared);
sink(clear(box, secret));
