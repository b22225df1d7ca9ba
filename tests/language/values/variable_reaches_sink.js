const token = source(); // source: a
const label = 'token';
sink(token); // flow: a
sink(label);
