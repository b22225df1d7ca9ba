async function fetchAs<T>(load: () => Promise<T>): Promise<{ data: T; status: string }> {
  const data = await load();
  return { data, status: 'ok' };
}
async function main(): Promise<void> {
  const { data, status } = await fetchAs<string>(async () => source()); // source: a
  sink(data); // flow: a
  sink(status);
}
main();
