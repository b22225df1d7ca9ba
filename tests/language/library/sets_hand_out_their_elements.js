const secret = source(); // source: a
const set = new Set([secret, 'x']);
const clean = new Set(['y']);
sink([...set.values()]); // flow: a
sink([...set.entries()]); // flow: a
sink([...set.union(clean)]); // flow: a
sink([...clean.union(set)]); // flow: a
sink([...clean.intersection(set)]);
sink([...clean.values()]);
sink(set.isSubsetOf(clean));
