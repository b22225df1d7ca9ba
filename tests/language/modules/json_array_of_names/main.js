const names = require('./names.json');
const shared = require('./shared.js');

const secret = source(); // source: a
const record = { title: secret, label: 'fixed', hidden: secret };
sink(record[names[0]]); // flow: a
sink(record[names[1]]);
sink(names.map((name) => record[name])); // flow: a
sink(names.map((name) => name));
sink(shared.options.limit);
shared.keep(secret);
sink(shared.options.kept); // flow: a
sink(shared.options.limit);
