// The whole chain behind `await` is awaited, and what stands in parentheses is no argument.
const load = async () => ({ secret: source(), plain: 'p', tell() { return this.plain; } }); // source: a
const tools = { send: async (value) => sink(value) }; // flow: a

const run = async () => {
  const kept = await (await load()).secret;
  sink(kept); // flow: a
  sink(await (await load()).plain);
  sink(await (await load()).tell());
  await (tools || {}).send(kept);
  const text = 'await (source())';
  sink(text);
  await [kept].map((each) => sink(each)); // flow: a
  sink(void source());
};

run();
