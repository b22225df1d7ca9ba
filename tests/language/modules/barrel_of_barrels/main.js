import { load, name, tools } from './lib';

sink(load()); // flow: a
sink(name());
sink(tools.show('fixed'));
