import { value } from './first';
import { value as other } from './second';

sink(value); // flow: a
sink(other);
