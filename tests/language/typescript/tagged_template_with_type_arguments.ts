function sql<T>(strings: TemplateStringsArray, ...values: string[]): string {
  return strings.join('?') + values.join();
}
const secret: string = source(); // source: a
const query = sql<string>`select ${secret}`;
const fixed = sql<{ id: string }>`select ${'x'}`;
sink(query); // known-miss: a the grammar reads the type arguments of a tagged template as comparisons
sink(fixed);
