import main, { other, main as named } from './values';

sink(main); // flow: a
sink(other); // flow: b
sink(named);
