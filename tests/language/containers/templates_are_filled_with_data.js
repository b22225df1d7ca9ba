function render(template, data) {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => data[name] ?? '');
}
sink(render('Hello {{name}}', { name: source() })); // source: a // flow: a
sink(render('Hello', { title: 't' }));
sink(render(source(), {})); // source: b // flow: b
const compile = (t) => (data) => Object.entries(data).reduce((s, [k, v]) => s.split(`{${k}}`).join(v), t);
sink(compile('a {x}')({ x: source() })); // source: c // flow: c
sink(compile('a {x}')({ x: 'y' }));
