const user = {
  name: 'Ada',
  password: source(), // source: a
};
sink(JSON.stringify(user, null, 2)); // flow: a
sink(JSON.stringify(user, ['name']));
