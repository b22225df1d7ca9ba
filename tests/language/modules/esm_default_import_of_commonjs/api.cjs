module.exports = {
  load: () => source(), // source: a
  name: () => 'fixed',
};
