import { format, inspect } from 'node:util';

const secret = source(); // source: a
sink(format('%s: %s', 'x', secret)); // flow: a
sink(inspect({ secret })); // flow: a
sink(format('%s', 'fixed'));
sink(inspect({ label: 'fixed' }));
