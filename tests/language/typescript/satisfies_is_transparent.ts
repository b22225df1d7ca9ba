const config = { text: source(), label: 'fixed' } satisfies Record<string, string>; // source: a
sink(config.text); // flow: a
sink(config.label);
