const pipe = (...steps) => (value) => steps.reduce((result, step) => step(result), value);
const trim = (text) => text.trim();
const label = pipe(trim, () => 'label');
const clean = pipe(trim, (text) => text + '!');
const secret = source(); // source: a
sink(clean(secret)); // flow: a
sink(label('plain'));
