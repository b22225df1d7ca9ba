const settings = {
  token: source(), // source: a
};
for (const [name, value] of Object.entries(settings)) {
  sink(value); // flow: a
  sink(name);
}
