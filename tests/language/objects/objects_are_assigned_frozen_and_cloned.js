const defaults = Object.freeze({ color: 'red', key: source() }); // source: a
const merged = Object.assign({}, defaults, { color: 'blue' });
sink(merged.color);
sink(merged.key); // flow: a
const clone = structuredClone(merged);
sink(clone.key); // flow: a
clone.key = 'gone';
sink(clone.key);
sink(merged.key); // flow: a
const json = JSON.parse(JSON.stringify(merged));
sink(json.key); // flow: a
sink(json.color); // known-false: a a copy made by another row keeps what was overwritten later
const target = { key: 'old' };
Object.assign(target, { key: source() }); // source: b
sink(target.key); // flow: b
sink(Object.isFrozen(defaults));
