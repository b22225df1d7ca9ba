const first = require('./first');

sink(first.run()); // flow: a
sink(first.name());
