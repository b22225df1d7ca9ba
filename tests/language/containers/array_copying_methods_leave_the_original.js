const secret = source(); // source: a
const base = ['y', 'x'];
const spliced = base.toSpliced(1, 0, secret);
sink(spliced); // flow: a
sink(base);
sink([secret, 'x'].toSorted()); // flow: a
sink([secret, 'x'].toReversed()[1]); // flow: a
sink(base.toSorted());
sink(base.toReversed());
