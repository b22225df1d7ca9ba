function redact(record) {
  record.password = '***';
}
const user = {
  password: source(), // source: a
  mail: source(), // source: b
};
redact(user);
sink(user.mail); // flow: b
sink(user.password); // known-false: a what a callee clears in its caller's object is not followed
