const flow = {
  start: async (ctx) => { ctx.input = source(); return 'check'; }, // source: a
  check: async (ctx) => (ctx.input.length > 2 ? 'store' : 'fail'),
  store: async (ctx) => { ctx.saved = { body: ctx.input }; ctx.count = 1; return 'end'; },
};
async function run(name, ctx) {
  while (name !== 'end') name = await flow[name](ctx);
  return ctx;
}
run('start', {}).then((ctx) => {
  sink(ctx.saved.body); // flow: a
  sink(ctx.count);
});
