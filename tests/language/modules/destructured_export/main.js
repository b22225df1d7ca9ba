import { text, label, rest } from './values';

sink(text); // flow: a
sink(label);
sink(rest);
