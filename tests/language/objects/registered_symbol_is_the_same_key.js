const config = {};
config[Symbol.for('token')] = source(); // source: a
config[Symbol.for('host')] = 'localhost';
sink(config[Symbol.for('token')]); // flow: a
sink(config[Symbol.for('host')]);
