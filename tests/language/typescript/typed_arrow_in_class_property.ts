class Handler {
  private prefix: string = 'x';
  public handle = async (text: string): Promise<string> => `${this.prefix}${text}`;
  label = (): string => this.prefix;
}
async function main(): Promise<void> {
  const handler = new Handler();
  const secret: string = source(); // source: a
  sink(await handler.handle(secret)); // flow: a
  sink(handler.label());
}
main();
