function withTimeout(task, ms) {
  const limit = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('timeout')), ms).unref();
  });
  return Promise.race([task, limit]);
}
async function main() {
  const secret = source(); // source: a
  sink(await withTimeout(Promise.resolve(secret), 50)); // flow: a
  sink(await withTimeout(Promise.resolve('fixed'), 50));
}
main();
