const list = ['plain', source()]; // source: a
const clean = ['one', 'two'];
for (let i = 0; i < list.length; i++) {
  const at = (i + 1) % list.length;
  sink(list[at]); // flow: a
  sink(clean[at]);
}
