const body = {
  secret: source(), // source: a
  title: 'draft',
};
sink(body); // flow: a
body.secret = undefined;
sink(body);
