async function fail(text) {
  throw new Error(text);
}
async function outer(text) {
  try {
    return await fail(text);
  } catch (error) {
    sink(error.message); // flow: a
    return 'none';
  }
}
const secret = source(); // source: a
outer(secret).then((value) => sink(value));
