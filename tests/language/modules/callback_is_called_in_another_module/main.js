import { withSecret, withLabel } from './runner';

withSecret((value) => sink(value)); // flow: a
withLabel((value) => sink(value));
