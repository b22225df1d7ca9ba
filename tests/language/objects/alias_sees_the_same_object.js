const original = {};
const alias = original;
const other = {};
alias.secret = source(); // source: a
sink(original.secret); // flow: a
sink(other.secret);
