const shape = (strings) => strings.join('?');
const fill = (strings, value) => strings[0] + value;
const secret = source(); // source: a
sink(fill`token=${secret}`); // flow: a
sink(shape`token=${secret}`);
