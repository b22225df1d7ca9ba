const secret = source(); // source: a
const isSet = !!secret;
const same = secret === 'x';
const kind = typeof secret;
const size = secret.length;
const text = String(secret);
sink(text); // flow: a
sink(isSet);
sink([same, kind]);
sink({ size });
