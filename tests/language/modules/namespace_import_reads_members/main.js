import * as values from './values';

sink(values.secret); // flow: a
sink(values.label);
sink(values.load()); // flow: b
sink(values.default);
