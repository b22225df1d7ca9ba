const secret = source(); // source: a
const kept = [secret, 'x'].filter((item) => item.length > 1);
sink(kept[0]); // flow: a
sink(kept.length);
const plain = ['x', 'y'].filter((item) => item !== secret);
sink(plain[0]);
