const refuse = async (reason) => {
  throw new Error(reason);
};
const secret = source(); // source: a
await refuse(secret).catch((error) => sink(error.message)); // flow: a
await refuse('plain').catch((error) => sink(error.message));
