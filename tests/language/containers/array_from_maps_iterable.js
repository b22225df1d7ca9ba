const secret = source(); // source: a
const upper = Array.from([secret], (item) => item.toUpperCase());
sink(upper[0]); // flow: a
const numbered = Array.from([secret], (item, index) => index);
sink(numbered[0]);
sink(Array.of('x', secret)[1]); // flow: a
sink(Array.of('x', 'y')[1]);
