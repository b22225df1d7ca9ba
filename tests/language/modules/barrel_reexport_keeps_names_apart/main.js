import { load, name } from './lib';

sink(load()); // flow: a
sink(name());
