class Container {
  private readonly values = new Map<string, unknown>();
  bind<T>(key: string, value: T): void {
    this.values.set(key, value);
  }
  get<T>(key: string): T {
    return this.values.get(key) as T;
  }
}
const container = new Container();
container.bind<string>('token', source()); // source: a
container.bind<string>('label', 'fixed');
sink(container.get<string>('token')); // flow: a
sink(container.get<string>('none'));
