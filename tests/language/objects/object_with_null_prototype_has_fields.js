const table = Object.create(null);
table.token = source(); // source: a
table.host = 'localhost';
sink(table.token); // flow: a
sink(table.host);
