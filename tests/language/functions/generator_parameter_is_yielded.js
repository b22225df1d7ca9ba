function* twice(value) {
  yield value;
  yield value + value;
}
const [secret] = twice(source()); // source: a
const [plain] = twice('plain');
sink(secret); // flow: a
sink(plain);
