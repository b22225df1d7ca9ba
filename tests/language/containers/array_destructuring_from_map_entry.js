const secret = source(); // source: a
const map = new Map([['k', { text: secret, label: 'fixed' }]]);
const [[key, { text, label }]] = map;
sink(text); // flow: a
sink(label);
sink(key);
