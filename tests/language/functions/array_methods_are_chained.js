const users = [{ mail: source(), name: 'Ada' }]; // source: a
const mails = users
  .filter((user) => user.name !== '')
  .map((user) => user.mail)
  .join(', ');
const names = users.map((user) => user.name).join(', ');
sink(mails); // flow: a
sink(names);
