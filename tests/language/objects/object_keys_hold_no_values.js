const settings = {
  token: source(), // source: a
};
const names = Object.keys(settings);
const values = names.map((name) => settings[name]);
sink(values); // flow: a
sink(names);
