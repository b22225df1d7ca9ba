class User {
  constructor(name, mail) {
    this.name = name;
    this.mail = mail;
  }
}
const users = [new User('Ada', source())]; // source: a
const mails = users.map((user) => user.mail);
const names = users.map((user) => user.name);
sink(mails); // flow: a
sink(names);
