const each = (list, visit) => {
  for (const item of list) visit(item);
};
const collect = (list, visit) => {
  const results = [];
  for (const item of list) results.push(visit(item));
  return results;
};
const secret = source(); // source: a
sink(collect(['x'], () => secret)); // flow: a
sink(each(['x'], () => secret));
