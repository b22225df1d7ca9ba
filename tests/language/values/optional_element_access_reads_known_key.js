const key = 'token';
const headers = {
  token: source(), // source: a
  host: 'localhost',
};
const none = null;
sink(headers?.[key]); // flow: a
sink(headers?.['host']);
sink(none?.[key]);
