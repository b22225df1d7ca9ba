const make = (shape) => JSON.parse(shape, (key, value) => (key === 'list' ? new Set(value) : value));
const secret = source(); // source: a
const made = make('{"list":["x"]}');
made.list.add(secret);
sink([...made.list]); // flow: a
const form = new FormData();
form.append('tag', secret);
form.append('label', 'fixed');
sink(form.getAll('tag')); // flow: a
sink(form.getAll('label'));
sink([...form.values()]); // flow: a
