const users = [{ name: 'Ada' }];
const others = [{ name: 'Bob' }];
for (const user of users) {
  user.mail = source(); // source: a
}
sink(users[0].mail); // flow: a
sink(users[0].name);
sink(others[0].mail);
