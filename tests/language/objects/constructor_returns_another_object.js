class Secret {
  constructor(value) {
    this.label = 'hidden';
    return { value };
  }
}
const secret = source(); // source: a
sink(new Secret(secret).value); // flow: a
sink(new Secret(secret).label);
