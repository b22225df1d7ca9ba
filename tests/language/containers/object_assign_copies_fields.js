const secret = source(); // source: a
const target = { label: 'fixed' };
const result = Object.assign(target, { text: secret });
sink(result.text); // flow: a
sink(target.text); // flow: a
sink(target.label);
sink(Object.assign({}, { label: 'x' }).label);
