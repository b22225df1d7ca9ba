const original = { secret: 'none' };
const copy = { ...original };
const same = original;
original.secret = source(); // source: a
sink(same.secret); // flow: a
sink(copy.secret);
