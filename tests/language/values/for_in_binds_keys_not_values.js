const settings = {
  token: source(), // source: a
};
for (const name in settings) {
  sink(name);
  sink(settings[name]); // flow: a
}
