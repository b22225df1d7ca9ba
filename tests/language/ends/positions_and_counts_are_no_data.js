const secret = source(); // source: a
const list = [secret, secret];
sink(secret.indexOf('x'));
sink(secret.search(/x/));
sink(list.length);
sink(new Set(list).size);
sink(list.findIndex((item) => item === 'x'));
sink(list.filter((item) => item !== 'x')); // flow: a
