const stack = [];
const use = (fn) => stack.push(fn);
function run(ctx) {
  const go = (i) => {
    const fn = stack[i];
    if (!fn) return;
    fn(ctx, () => go(i + 1));
  };
  go(0);
  return ctx;
}
use((ctx, next) => { ctx.user = source(); next(); }); // source: a
use((ctx, next) => { ctx.trace = 'trace'; next(); });
use((ctx) => { ctx.body = 'hello ' + ctx.user; });
const done = run({ path: '/' });
sink(done.body); // flow: a
sink(done.trace);
sink(done.path);
