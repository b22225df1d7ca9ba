class Builder<T extends object = {}> {
  private constructor(private readonly v: T) {}
  static start() { return new Builder({}); }
  with<K extends string, V>(k: K, v: V): Builder<T & Record<K, V>> { return new Builder({ ...this.v, [k]: v } as any); }
  build(): T { return this.v; }
}
const o = Builder.start().with('token', source()).with('name', 'n').build() as any; // source: a
sink(o.token); // flow: a
sink(Builder.start().with('name', 'n').build().name);
sink(o); // flow: a
