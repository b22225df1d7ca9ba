const record = {};
Reflect.set(record, 'text', source()); // source: a
Reflect.set(record, 'label', 'fixed');
sink(Reflect.get(record, 'text')); // flow: a
sink(Reflect.get(record, 'label'));
sink(Reflect.has(record, 'text'));
sink(Reflect.ownKeys(record));
