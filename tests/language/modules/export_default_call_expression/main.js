import wrapped from './wrapped';

const secret = source(); // source: a
sink(wrapped(secret)); // flow: a
sink(wrapped('fixed'));
