import { promisify } from 'node:util';
const load = (name, done) => done(null, name + source()); // source: a
const label = (name, done) => done(null, name);
sink(await promisify(load)('x')); // flow: a
sink(await promisify(label)('x'));
