class Base {
  describe(value) {
    return value;
  }
}
class Masked extends Base {
  describe() {
    return '***';
  }
}
const secret = source(); // source: a
sink(new Base().describe(secret)); // flow: a
sink(new Masked().describe(secret));
