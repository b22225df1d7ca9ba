const settings = {
  token: source(), // source: a
};
const copy = Object.values(settings);
const sizes = Object.values(settings).map((value) => value.length);
sink(copy); // flow: a
sink(sizes);
