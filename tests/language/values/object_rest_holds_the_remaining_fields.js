const user = {
  password: source(), // source: a
  name: 'Ada',
  role: source(), // source: b
};
const { password, ...rest } = user;
sink(password); // flow: a
sink(rest); // flow: b
sink(rest.password);
sink(rest.name);
