const logged = (run) => (...args) => {
  const result = run(...args);
  return { result, name: run.name };
};
const shout = logged((text) => text + '!');
const secret = source(); // source: a
sink(shout(secret).result); // flow: a
sink(shout('plain').result);
sink(shout('plain').name);
