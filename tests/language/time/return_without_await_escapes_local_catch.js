async function fail(text) {
  throw new Error(text);
}
async function outer(text) {
  try {
    return fail(text);
  } catch (error) {
    sink(error.message);
  }
}
const secret = source(); // source: a
outer(secret).catch((error) => sink(error.message)); // flow: a
