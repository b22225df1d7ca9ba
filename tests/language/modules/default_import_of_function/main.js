import load from './load';

sink(load()); // flow: a
sink(load.name);
