function* saga(input) {
  const user = yield { type: 'CALL', fn: () => ({ name: input, id: 1 }) };
  yield { type: 'PUT', action: { type: 'loaded', payload: user } };
  return user.name;
}
function run(gen, dispatch) {
  let step = gen.next();
  while (!step.done) {
    const effect = step.value;
    if (effect.type === 'CALL') step = gen.next(effect.fn());
    else { dispatch(effect.action); step = gen.next(); }
  }
  return step.value;
}
sink(run(saga(source()), (a) => sink(a.payload.name))); // source: a // flow: a
sink(run(saga('plain'), (a) => sink(a.type)));
