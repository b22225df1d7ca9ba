const secret = source(); // source: a
const last = ('plain', secret);
const first = (secret, 'plain');
sink(last); // flow: a
sink(first);
