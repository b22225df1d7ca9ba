import { load } from './lib';
import { name } from './names';

sink(load()); // flow: a
sink(name());
