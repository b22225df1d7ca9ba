const secret = source(); // source: a
const [first, second, third] = ['one', secret, 'three'];
sink(first);
sink(second); // flow: a
sink(third);
