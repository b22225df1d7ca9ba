const show = require('./show');

const secret = source(); // source: a
show(secret);
show.other('fixed');
