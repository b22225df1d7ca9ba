const allowed = ['red', 'blue'];
const secret = source(); // source: a
const color = allowed.includes(secret) ? secret : 'red';
sink(color);
const wrong = allowed.includes(secret) ? 'red' : secret;
sink(wrong); // flow: a
