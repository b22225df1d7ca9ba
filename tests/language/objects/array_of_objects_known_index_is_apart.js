const users = [
  { mail: source() }, // source: a
  { mail: 'bob@example.com' },
];
sink(users[0].mail); // flow: a
sink(users[1].mail);
