const settings = {
  token: source(), // source: a
};
const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
const names = Object.entries(settings).map(([name]) => name);
sink(lines); // flow: a
sink(names);
