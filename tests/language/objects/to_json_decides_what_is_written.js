class User {
  constructor(mail) {
    this.mail = mail;
  }
}
class Guarded extends User {
  toJSON() {
    return { mail: '***' };
  }
}
const secret = source(); // source: a
sink(JSON.stringify(new User(secret))); // flow: a
sink(JSON.stringify(new Guarded(secret))); // known-false: a implicit conversions (toString, valueOf, toJSON) are no calls
