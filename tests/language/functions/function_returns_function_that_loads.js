const loader = (load) => async () => {
  const value = await load();
  return { value, at: 'now' };
};
const secret = loader(async () => source()); // source: a
const plain = loader(async () => 'plain');
sink((await secret()).value); // flow: a
sink((await secret()).at);
sink((await plain()).value);
