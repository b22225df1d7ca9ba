const frozen = Object.freeze({ text: source(), label: 'fixed' }); // source: a
sink(frozen.text); // flow: a
sink(frozen.label);
const child = Object.create(frozen);
sink(child.text); // flow: a
sink(child.label);
