const secret = source(); // source: a
const list = [secret];
const copy = list.slice(0, 1);
const spread = ['x', ...list];
sink(copy[0]); // flow: a
sink(spread[1]); // flow: a
const clean = ['x'].slice();
sink(clean[0]);
sink([...clean]);
