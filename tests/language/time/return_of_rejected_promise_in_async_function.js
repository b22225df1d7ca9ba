async function load(secret) {
  return Promise.reject(new Error(secret));
}
async function main() {
  const secret = source(); // source: a
  const value = await load(secret).catch((error) => error.message);
  sink(value); // flow: a
  const other = await load(secret).catch(() => 'none');
  sink(other);
}
main();
