const base = {
  password: source(), // source: a
  user: 'root',
};
const copy = { ...base, port: 22 };
sink(copy.password); // flow: a
sink(copy.user);
sink(copy.port);
