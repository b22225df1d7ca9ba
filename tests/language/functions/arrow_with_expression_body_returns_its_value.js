const wrap = (text) => '[' + text + ']';
const count = (text) => text.length;
const secret = source(); // source: a
sink(wrap(secret)); // flow: a
sink(count(secret));
