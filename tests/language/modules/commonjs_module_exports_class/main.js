const Client = require('./client');

const client = new Client(source()); // source: a
sink(client.token); // flow: a
sink(client.label);
