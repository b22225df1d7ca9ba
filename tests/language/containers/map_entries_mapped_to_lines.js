const map = new Map([['k', source()]]); // source: a
const lines = [...map.entries()].map(([key, value]) => `${key}=${value}`);
sink(lines.join('\n')); // flow: a
const keys = Array.from(map, ([key]) => key);
sink(keys);
const values = Array.from(map.values());
sink(values); // flow: a
