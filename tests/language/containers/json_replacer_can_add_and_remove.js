const secret = source(); // source: a
const added = JSON.stringify({ text: 'x' }, (key, value) => (key === 'text' ? secret : value));
sink(added); // flow: a
const unchanged = JSON.stringify({ text: 'x' }, (key, value) => value);
sink(unchanged);
