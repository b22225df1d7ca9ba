const secret = source(); // source: a
const box = { valueOf: () => secret };
const plain = { secret, valueOf: () => 'plain' };
sink(box + '!'); // known-miss: a implicit conversions (toString, valueOf, toJSON) are no calls
sink(plain + '!'); // known-false: a implicit conversions (toString, valueOf, toJSON) are no calls
