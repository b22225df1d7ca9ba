const user = {
  name: source(), // source: a
  role: 'admin',
};
const { name, role } = user;
sink(name); // flow: a
sink(role);
