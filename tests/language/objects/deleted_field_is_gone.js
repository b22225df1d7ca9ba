const user = {
  password: source(), // source: a
  mail: source(), // source: b
};
delete user.password;
sink(user); // flow: b
sink(user.password);
