import { value, other } from './lib';

sink(value);
sink(other); // flow: b
