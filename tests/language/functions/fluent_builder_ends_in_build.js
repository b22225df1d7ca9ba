const builder = (fields = {}) => ({
  with: (name, value) => builder({ ...fields, [name]: value }),
  build: () => fields,
});
const secret = builder().with('token', source()).build(); // source: a
const plain = builder().with('token', 'plain').build();
sink(secret); // flow: a
sink(plain);
