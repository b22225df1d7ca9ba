const input = {
  user: source(), // source: a
};
const { user, label = `user ${user}`, kind = 'user' } = input;
sink(label); // flow: a
sink(kind);
