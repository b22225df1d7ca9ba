import plugins from './plugins/index.js';
const run = (name, input) => plugins[name].transform(input);
sink(run('shout', source())); // source: a // flow: a
sink(plugins.hide.transform(source())); // source: b
sink(plugins.shout.transform('x'));
sink(Object.keys(plugins));
