const form = new FormData();
form.set('text', source()); // source: a
form.set('label', 'fixed');
for (const [name, value] of form) {
  sink(value); // flow: a
  sink(name);
}
sink(Object.fromEntries(form.entries())); // flow: a
form.delete('text');
sink(form);
