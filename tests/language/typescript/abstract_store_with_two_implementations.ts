interface Store {
  put(key: string, value: string): Promise<void>;
  take(key: string): Promise<string | undefined>;
}
class MemoryStore implements Store {
  private readonly items: Record<string, string> = {};
  async put(key: string, value: string): Promise<void> {
    this.items[key] = value;
  }
  async take(key: string): Promise<string | undefined> {
    return this.items[key];
  }
}
class NullStore implements Store {
  async put(): Promise<void> {}
  async take(): Promise<string | undefined> {
    return undefined;
  }
}
async function roundTrip(store: Store, value: string): Promise<string | undefined> {
  await store.put('k', value);
  return store.take('k');
}
async function main(): Promise<void> {
  const secret = source(); // source: a
  sink(await roundTrip(new MemoryStore(), secret)); // flow: a
  sink(await new NullStore().take());
}
main();
