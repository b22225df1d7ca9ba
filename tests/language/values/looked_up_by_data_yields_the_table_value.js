// The key chooses the value, but nothing of the key is in it.
const LEVELS = { high: 'red', low: 'green' };
const secret = source(); // source: a
const color = LEVELS[secret] ?? LEVELS.low;
const echo = LEVELS[secret] ?? secret;
sink(echo); // flow: a
sink(color);
