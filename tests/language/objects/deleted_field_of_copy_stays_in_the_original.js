const user = {
  password: source(), // source: a
};
const copy = { ...user };
delete copy.password;
sink(user.password); // flow: a
sink(copy);
