let value = 'nothing yet';
sink(value);
value = source(); // source: a
sink(value); // flow: a
