const values = new Map<string, string>();
values.set('text', source()!); // source: a
values.set('label', 'fixed');
sink(values.get('text')!); // flow: a
sink(values.get('label')!.trim());
sink(values!.get('text')!.trim()); // flow: a
