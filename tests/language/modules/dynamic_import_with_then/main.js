import('./api.js').then((api) => {
  sink(api.load()); // flow: a
  sink(api.name());
});
import('./api.js')
  .then(({ name }) => name())
  .then((text) => sink(text));
