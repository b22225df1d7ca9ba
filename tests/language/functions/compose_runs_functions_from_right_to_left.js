const compose = (outer, inner) => (value) => outer(inner(value));
const quote = (text) => `"${text}"`;
const size = (text) => text.length;
const secret = source(); // source: a
sink(compose(quote, quote)(secret)); // flow: a
sink(compose(quote, size)(secret));
