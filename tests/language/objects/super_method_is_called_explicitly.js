class Base {
  describe(value) {
    return `base ${value}`;
  }
}
class Loud extends Base {
  describe(value) {
    return super.describe(value) + '!';
  }
  name() {
    return super.describe('name');
  }
}
const secret = source(); // source: a
sink(new Loud().describe(secret)); // flow: a
sink(new Loud().name(secret));
