import { secret, label } from './lib';

sink(secret); // flow: a
sink(label);
