const field = 'secret';
const body = {
  [field]: source(), // source: a
  [`${field}Name`]: 'api key',
};
sink(body.secret); // flow: a
sink(body.secretName);
