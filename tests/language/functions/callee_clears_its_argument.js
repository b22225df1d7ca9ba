function redact(record) {
  record.password = '***';
}
const user = {
  password: source(), // source: a
  mail: source(), // source: b
};
redact(user);
sink(user.mail); // flow: b
sink(user.password);
