const table = { red: '#f00', blue: '#00f' };
const secret = source(); // source: a
const color = table[secret] ?? '#000';
sink(color);
if (secret in table) sink(secret);
if (Object.hasOwn(table, secret)) sink(secret);
sink(table[secret] ?? secret); // flow: a
