const good = source(); // source: good
const bad = source(); // source: bad
Promise.allSettled([Promise.resolve(good), Promise.reject(bad)]).then((results) => {
  const values = results.filter((result) => result.status === 'fulfilled').map((result) => result.value);
  const reasons = results.filter((result) => result.status === 'rejected').map((result) => result.reason);
  sink(values); // flow: good
  sink(reasons); // flow: bad
  sink(results.map((result) => result.status));
});
