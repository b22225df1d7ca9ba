const collect = (list, value) => {
  list.push(value);
};
const secrets = [];
const plains = [];
collect(secrets, source()); // source: a
collect(plains, 'plain');
sink(secrets); // flow: a
sink(plains);
