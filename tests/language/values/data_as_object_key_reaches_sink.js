const secret = source(); // source: a
const counts = { [secret]: 1 };
const sizes = { secret: secret.length };
sink(Object.keys(counts)); // flow: a
sink(Object.keys(sizes));
