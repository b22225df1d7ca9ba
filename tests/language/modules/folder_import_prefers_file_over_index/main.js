import { value } from './lib';
import { value as inner } from './lib/';

sink(value);
sink(inner); // flow: a
