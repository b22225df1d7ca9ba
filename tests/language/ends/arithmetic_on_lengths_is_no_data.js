const secret = source(); // source: a
const size = secret.length * 2 + 1;
sink(size);
sink(Math.max(size, 10));
sink('x'.repeat(secret.length));
sink(secret.repeat(2)); // flow: a
