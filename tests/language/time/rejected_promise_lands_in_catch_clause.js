async function fail(reason) {
  throw new Error(reason);
}
async function main() {
  const secret = source(); // source: a
  try {
    const value = await fail(secret);
    sink(value);
  } catch (error) {
    sink(error.message); // flow: a
  }
  try {
    await fail('fixed');
  } catch (error) {
    sink(error.message);
  }
}
main();
