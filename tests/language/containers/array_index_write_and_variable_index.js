const list = [];
const clean = [];
for (let at = 0; at < 2; at += 1) {
  list[at] = at === 0 ? source() : 'x'; // source: a
  clean[at] = 'x';
}
for (let at = 0; at < 2; at += 1) sink(list[at]); // flow: a
for (let at = 0; at < 2; at += 1) sink(clean[at]);
