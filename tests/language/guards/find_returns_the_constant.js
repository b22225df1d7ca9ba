const allowed = ['red', 'blue'];
const secret = source(); // source: a
const color = allowed.find((item) => item === secret);
sink(color);
const index = allowed.indexOf(secret);
sink(allowed[index]);
sink([secret].find((item) => item !== 'red')); // flow: a
