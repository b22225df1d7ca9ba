const secret = source(); // source: a
let value = 'none';
try {
  JSON.parse('{' + secret);
  value = secret;
} catch {
  sink('invalid');
  sink(value);
}
sink(secret); // flow: a
