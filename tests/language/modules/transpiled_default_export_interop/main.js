import load, { name } from './compiled.js';

sink(load()); // flow: a
sink(name());
