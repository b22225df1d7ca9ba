class Sender {
  send(value) {
    return this.encode(value);
  }
}
class Plain extends Sender {
  encode(value) {
    return value;
  }
}
class Masked extends Sender {
  encode() {
    return '***';
  }
}
const secret = source(); // source: a
sink(new Plain().send(secret)); // flow: a
sink(new Masked().send(secret));
