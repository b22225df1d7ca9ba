interface Handler<I, O> { handle(input: I): Promise<O> }
abstract class Base<I, O> implements Handler<I, O> {
  async handle(input: I): Promise<O> { await this.before(input); return this.run(input); }
  protected async before(_: I): Promise<void> {}
  protected abstract run(input: I): Promise<O>;
}
class Upper extends Base<string, string> { protected async run(i: string) { return i.toUpperCase(); } }
class Len extends Base<string, number> { protected async run(i: string) { return i.length; } }
(async () => {
  sink(await new Upper().handle(source())); // source: a // flow: a
  sink(await new Len().handle(source())); // source: b
  const hs: Handler<string, unknown>[] = [new Len()];
  for (const h of hs) sink(await h.handle('q'));
})();
