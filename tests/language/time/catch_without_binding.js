const secret = source(); // source: a
let value = 'none';
try {
  JSON.parse('{' + secret);
  value = secret;
} catch {
  sink('invalid');
  sink(value); // known-false: a which branch a call takes or whether it throws is not followed
}
sink(secret); // flow: a
