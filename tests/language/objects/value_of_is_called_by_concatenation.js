const secret = source(); // source: a
const box = { valueOf: () => secret };
const plain = { secret, valueOf: () => 'plain' };
sink(box + '!'); // flow: a
sink(plain + '!');
