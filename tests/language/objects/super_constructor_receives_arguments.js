class Base {
  constructor(id) {
    this.id = id;
  }
}
class Account extends Base {
  constructor(id, plan) {
    super(id);
    this.plan = plan;
  }
}
const account = new Account(source(), 'free'); // source: a
sink(account.id); // flow: a
sink(account.plan);
