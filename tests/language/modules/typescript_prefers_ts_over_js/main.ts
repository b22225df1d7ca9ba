import { value } from './value';
import { value as other } from './other';

sink(value); // flow: a
sink(other);
