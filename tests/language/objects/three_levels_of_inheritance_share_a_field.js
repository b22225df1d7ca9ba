class Base {
  constructor(token) {
    this.token = token;
  }
}
class Middle extends Base {
  kind = 'middle';
}
class Leaf extends Middle {
  header() {
    return this.token;
  }
}
const leaf = new Leaf(source()); // source: a
sink(leaf.header()); // flow: a
sink(leaf.kind);
sink(new Leaf('plain').header());
