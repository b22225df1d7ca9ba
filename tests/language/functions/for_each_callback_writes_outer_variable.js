let text = '';
let count = 0;
[source()].forEach((item, index) => { // source: a
  text += item;
  count = index;
});
sink(text); // flow: a
sink(count);
