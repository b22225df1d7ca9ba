const KEY = 'password';
const user = {
  password: source(), // source: a
  mail: source(), // source: b
};
delete user[KEY];
sink(user.mail); // flow: b
sink(user['password']); // known-false: a a computed key in a delete is not resolved
