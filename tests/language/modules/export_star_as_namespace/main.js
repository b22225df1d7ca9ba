import { first, second } from './lib';

sink(first.value); // flow: a
sink(second.value);
