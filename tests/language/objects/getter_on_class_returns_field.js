class User {
  constructor(mail) {
    this.address = mail;
  }
  get mail() {
    return this.address.toLowerCase();
  }
  get kind() {
    return 'user';
  }
}
const user = new User(source()); // source: a
sink(user.mail); // flow: a
sink(user.kind);
