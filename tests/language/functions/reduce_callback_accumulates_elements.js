const parts = [source(), 'plain']; // source: a
const text = parts.reduce((all, part) => all + part, '');
const total = parts.reduce((sum, part) => sum + part.length, 0);
sink(text); // flow: a
sink(total);
