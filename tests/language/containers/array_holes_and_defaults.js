const secret = source(); // source: a
const [, second = 'none', third = secret, fourth = 'none'] = [secret, 'x'];
sink(second);
sink(third); // flow: a
sink(fourth);
