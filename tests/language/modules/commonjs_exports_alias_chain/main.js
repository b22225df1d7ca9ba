const { first, second, third } = require('./api');

sink(first); // flow: a
sink(second); // flow: a
sink(third);
