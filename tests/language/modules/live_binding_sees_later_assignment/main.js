import { value, label, set } from './state';

sink(label);
set(source()); // source: a
sink(value); // flow: a
sink(label);
