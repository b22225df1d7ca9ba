const tools = {
  keep: (value) => value,
  drop: () => 'dropped',
};
const { keep, drop } = tools;
const secret = source(); // source: a
sink(keep(secret)); // flow: a
sink(drop(secret));
