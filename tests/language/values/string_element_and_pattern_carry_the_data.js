const secret = source(); // source: a
const [initial] = secret;
const { length } = secret;
sink(initial); // flow: a
sink(secret[0]); // flow: a
sink(length);
sink('secret'[0]);
