const form = new FormData();
const clean = new FormData();
form.append('file', source()); // source: a
form.append('name', 'fixed');
clean.append('name', 'fixed');
sink(form); // flow: a
sink(form.get('file')); // flow: a
sink(form.get('name'));
sink(clean);
