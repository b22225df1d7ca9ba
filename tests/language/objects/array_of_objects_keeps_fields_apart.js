const users = [
  { name: 'Ada', mail: source() }, // source: a
  { name: 'Bob', mail: 'b@example.com' },
];
for (const user of users) {
  sink(user.mail); // flow: a
  sink(user.name);
}
