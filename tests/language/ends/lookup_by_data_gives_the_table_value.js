const table = { red: '#f00', blue: '#00f' };
const secret = source(); // source: a
sink(table[secret]);
sink(['x', 'y'][secret]);
sink({ [secret]: 'x' }); // flow: a
