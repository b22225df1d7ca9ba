const values = { name: source(), title: 'fixed' }; // source: a
const fill = (template, record) => template.replace(/\{(\w+)\}/g, (whole, key) => record[key]);
sink(fill('hello {name}', values)); // flow: a
sink(fill('hello {name}', { name: 'x' }));
sink('hello {name}'.replace(/\{(\w+)\}/g, '$1'));
