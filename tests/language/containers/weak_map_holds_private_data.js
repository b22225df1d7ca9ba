const hidden = new WeakMap();
class Account {
  constructor(name, token) {
    this.name = name;
    hidden.set(this, token);
  }
  token() {
    return hidden.get(this);
  }
}
const account = new Account('fixed', source()); // source: a
sink(account.token()); // flow: a
sink(account.name);
