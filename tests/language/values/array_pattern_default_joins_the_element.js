const secret = source(); // source: a
const [first = secret, second = 'none', third = 'none'] = [undefined, undefined, 'given'];
sink(first); // flow: a
sink(second);
sink(third);
