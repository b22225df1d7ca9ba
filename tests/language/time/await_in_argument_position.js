async function load() {
  return { body: source(), status: 'ok' }; // source: a
}
async function main() {
  sink((await load()).body); // flow: a
  sink((await load()).status);
  const { body, status } = await load();
  sink(`body: ${body}`); // flow: a
  sink(`status: ${status}`);
}
main();
