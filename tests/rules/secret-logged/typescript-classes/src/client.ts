export class Client {
  readonly options: { name: string; token?: string };

  constructor(
    private readonly name: string,
    token: string,
  ) {
    this.options = { name, token };
  }

  describe(): void {
    console.debug('client', this.options); // expect: secret-logged <- token
  }

  greet(): void {
    // Fields are kept apart: the name is no token.
    console.info('client', this.name, this.options.name);
    console.info(this.options.token ? 'has a token' : 'has none');
  }
}
