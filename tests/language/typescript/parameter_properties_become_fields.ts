class Client {
  constructor(
    private readonly token: string,
    public label: string,
    size = 'x',
  ) {}
  describe() {
    sink(this.token); // flow: a
    sink(this.label);
  }
}
new Client(source(), 'fixed').describe(); // source: a
