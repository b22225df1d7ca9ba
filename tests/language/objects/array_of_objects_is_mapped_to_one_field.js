const users = [
  { name: 'Ada', mail: source() }, // source: a
  { name: 'Bob', mail: 'bob@example.com' },
];
const mails = users.map(({ mail }) => mail);
const names = users.map((user) => user.name);
sink(mails); // flow: a
sink(names);
