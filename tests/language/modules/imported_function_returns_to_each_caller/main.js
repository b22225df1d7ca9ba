import { decorate } from './decorate';

const secret = source(); // source: a
const first = decorate(secret);
const second = decorate('fixed');
sink(first); // flow: a
sink(second);
