const error = new Error(source()); // source: a
const clean = new TypeError('fixed');
sink(error.stack); // flow: a
sink(`${error}`); // flow: a
sink(error.toString()); // flow: a
sink(clean.message);
sink(`${clean}`);
sink(clean.name);
