const wait = (v) => new Promise((resolve) => setTimeout(() => resolve(v), 1));
async function main() {
  const [a, b] = await Promise.all([wait(source()), wait('plain')]); // source: a
  sink(a); // flow: a
  sink(b);
  const settled = await Promise.allSettled([wait(source()), Promise.reject(new Error('r'))]); // source: b
  sink(settled[0].value); // flow: b
  sink(settled[0].status);
  sink(settled.filter((s) => s.status === 'fulfilled').map((s) => s.value)); // flow: b
  sink(await Promise.race([wait(source())])); // source: c // flow: c
  sink(await Promise.any([wait('k')]));
}
main();
