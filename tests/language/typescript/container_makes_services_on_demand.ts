type Factory<T> = (c: Container) => T;
class Container {
  private factories = new Map<string, Factory<any>>();
  private cache = new Map<string, any>();
  register<T>(name: string, f: Factory<T>): this { this.factories.set(name, f); return this; }
  get<T>(name: string): T {
    if (!this.cache.has(name)) this.cache.set(name, this.factories.get(name)!(this));
    return this.cache.get(name) as T;
  }
}
class Config { constructor(public readonly token: string) {} }
class Client { constructor(private cfg: Config) {} auth(): string { return this.cfg.token; } ping(): string { return 'pong'; } }
const c = new Container()
  .register('config', () => new Config(source())) // source: a
  .register('client', (k) => new Client(k.get<Config>('config')));
sink(c.get<Client>('client').auth()); // flow: a
sink(c.get<Client>('client').ping());
