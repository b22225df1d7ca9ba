const body = {
  secret: source(), // source: a
};
const kept = body.secret;
body.secret = 'redacted';
sink(kept); // flow: a
sink(body.secret);
