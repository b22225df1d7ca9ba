const record = {};
Object.defineProperty(record, 'text', { value: source(), enumerable: true }); // source: a
Object.defineProperty(record, 'label', { get: () => 'fixed' });
sink(record.text); // flow: a
sink(record.label);
sink(Object.getOwnPropertyDescriptor(record, 'text').value); // flow: a
sink(Object.getOwnPropertyNames(record));
