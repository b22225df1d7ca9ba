let query = '?';
let count = 0;
for (const part of ['a', source(), 'c']) { // source: a
  query += part + '&';
  count += 1;
}
sink(query); // flow: a
sink(count);
