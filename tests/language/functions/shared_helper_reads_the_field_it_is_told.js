const read = (record, name) => record[name];
const user = {
  mail: source(), // source: a
  role: 'admin',
};
sink(read(user, 'mail')); // flow: a
sink(read(user, 'role'));
