const name = source(); // source: a
const greeting = `Hello, ${name}!`;
const plain = `Hello, ${'name'}!`;
sink(greeting); // flow: a
sink(plain);
