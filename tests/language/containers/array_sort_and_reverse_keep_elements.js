const secret = source(); // source: a
const sorted = ['x', secret].sort((left, right) => left.localeCompare(right));
sink(sorted); // flow: a
sink([secret].reverse()[0]); // flow: a
sink(['x', 'y'].sort());
sink(['x', 'y'].reverse());
