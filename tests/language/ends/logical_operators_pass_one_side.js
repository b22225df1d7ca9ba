const secret = source(); // source: a
sink(secret && 'fixed');
sink(secret || 'fixed'); // flow: a
sink(secret ?? 'fixed'); // flow: a
sink('' || secret); // flow: a
sink(!secret && 'fixed');
