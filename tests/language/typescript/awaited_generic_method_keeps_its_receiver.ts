class Store {
  private prefix = source(); // source: a
  constructor(private readonly tail: string, private readonly plain: string) {}
  async read<T>(key: string): Promise<T> { return `${this.prefix}${key}` as T; }
  async end<T>(): Promise<T> { return this.tail as T; }
  empty<T>(_: string): boolean { sink(this.plain); return true; } // flow: c
  async none<T>(): Promise<T> { return 'x' as T; }
}

async function main() {
  const store = new Store(
    source(), // source: b
    source(), // source: c
  );
  sink(await store.read<string[]>('k')); // flow: a
  const { length } = await store.end<
    string
  >();
  sink((await store.end<string>()).trim()); // flow: b
  sink(await store.none<Record<string, Array<string>>>());
  return !store.empty<string>('k') ? length : 0;
}
main();
