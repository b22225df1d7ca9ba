import { secret, label } from './data.js';

sink(secret); // flow: a
sink(label);
