let value = source(); // source: a
let alias = value;
value = 'clean';
sink(value);
value = alias;
alias = 'clean';
sink(value); // flow: a
sink(alias);
