const credentials = {
  user: 'root',
  password: source(), // source: a
};
const settings = { theme: 'dark' };
sink(credentials); // flow: a
sink(settings);
