class Box {
  constructor(private readonly value: string) {}

  async get<T>(): Promise<T> {
    return this.value as T;
  }
}

const one = new Box(source()); // source: a
const other = new Box('plain');
sink(await one.get<string>()); // flow: a
sink(await other.get<string>());
