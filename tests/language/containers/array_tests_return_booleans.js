const secret = source(); // source: a
const list = [secret];
sink(list.includes('x'));
sink(list.some((item) => item === 'x'));
sink(list.every((item) => item === 'x'));
sink(list.indexOf('x'));
sink(list); // flow: a
