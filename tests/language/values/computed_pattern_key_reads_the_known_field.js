const key = 'token';
const headers = {
  token: source(), // source: a
  host: 'localhost',
};
const { [key]: value, ['host']: host } = headers;
sink(value); // flow: a
sink(host);
