const record = { text: source(), label: 'fixed', size: 'x' }; // source: a
const { text, ...others } = record;
sink(text); // flow: a
sink(others);
const { label, ...rest } = record;
sink(rest); // flow: a
sink(label);
