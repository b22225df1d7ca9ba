async function fail(text: string): Promise<never> {
  throw new Error(text);
}
async function main(): Promise<void> {
  const secret: string = source(); // source: a
  try {
    await fail(secret);
  } catch (error: unknown) {
    sink((error as Error).message); // flow: a
    sink(error instanceof Error ? error.message : 'none'); // flow: a
    sink(error instanceof Error);
  }
}
main();
