const defaults = { theme: 'dark' };
const given = {
  secret: source(), // source: a
};
const merged = Object.assign({}, defaults, given);
sink(merged.secret); // flow: a
sink(merged.theme);
sink(defaults);
