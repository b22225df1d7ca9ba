const text = JSON.stringify({ body: source(), id: 'x1' }); // source: a
sink(text); // flow: a
const copy = JSON.parse(text);
sink(copy.body); // flow: a
const clean = JSON.parse(JSON.stringify({ id: 'x1' }));
sink(clean.id);
sink(JSON.stringify({ id: 'x1' }));
