async function attempt(task) {
  try {
    return { ok: true, value: await task() };
  } catch (error) {
    return { ok: false, error: error.message };
  }
}
async function main() {
  const good = await attempt(async () => source()); // source: good
  sink(good.value); // flow: good
  sink(good.ok);
  const bad = await attempt(async () => {
    throw new Error('fixed');
  });
  sink(bad.error);
}
main();
