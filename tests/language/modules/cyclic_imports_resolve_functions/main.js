import { even } from './even';

const secret = source(); // source: a
sink(even(secret, 4)); // flow: a
sink(even('fixed', 4));
