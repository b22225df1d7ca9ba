const secret = source(); // source: a
let count = 0;
let text = '';
for (const letter of secret) {
  count += 1;
  text += letter;
}
sink(count);
sink(text); // flow: a
