const secret = source(); // source: a
const [first] = secret.split(',');
sink(first); // flow: a
sink(secret.split(',').length);
const parts = 'x,y'.split(',');
sink(parts[0]);
