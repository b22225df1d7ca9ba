let text = '';
let index, value;
for (index = 0, value = source(); index < 2; index++, value += '!') { // source: a
  text += value;
}
sink(text); // flow: a
sink(index);
