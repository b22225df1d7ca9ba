class Account {
  private token: string = source(); // source: a
  protected readonly label: string = 'fixed';
  static shared: string = 'shared';
  show() {
    sink(this.token); // flow: a
    sink(this.label);
  }
}
sink(Account.shared);
new Account().show();
