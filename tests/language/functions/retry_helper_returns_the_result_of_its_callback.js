async function retry(run, times) {
  for (let i = 0; i < times; i++) {
    try {
      return await run(i);
    } catch (error) {
      sink(error.message);
    }
  }
}
const secret = await retry(async () => source(), 2); // source: a
sink(secret); // flow: a
sink(await retry(async () => { throw new Error('failed'); }, 2));
