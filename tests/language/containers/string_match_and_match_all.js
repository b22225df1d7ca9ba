const secret = source(); // source: a
const [whole, part] = secret.match(/(\w+)/);
sink(whole); // flow: a
sink(part); // flow: a
for (const match of secret.matchAll(/(\w+)/g)) sink(match[1]); // flow: a
for (const match of 'xy'.matchAll(/(\w)/g)) sink(match[1]);
sink('xy'.match(/x/)[0]);
sink(secret.search(/\w/));
