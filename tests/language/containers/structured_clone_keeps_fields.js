const copy = structuredClone({ text: source(), label: 'fixed' }); // source: a
sink(copy.text); // flow: a
sink(copy.label);
