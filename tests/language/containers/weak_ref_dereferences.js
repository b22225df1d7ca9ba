const reference = new WeakRef({ text: source(), label: 'fixed' }); // source: a
sink(reference.deref().text); // flow: a
sink(reference.deref().label);
