const texts: Record<string, string> = {};
const labels: { [key: string]: string } = {};
texts['a'] = source(); // source: a
labels['a'] = 'fixed';
sink(texts['a']); // flow: a
sink(labels['a']);
for (const key of Object.keys(texts) as Array<keyof typeof texts>) sink(texts[key]); // flow: a
for (const key of Object.keys(labels)) sink(labels[key]);
