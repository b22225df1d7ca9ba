const secret = source(); // source: a
const letters = [...secret];
const count = [...secret].length;
sink(letters[0]); // flow: a
sink(count);
