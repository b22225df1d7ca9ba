interface Loader {
  load(): string;
}
class Secret implements Loader {
  load() {
    return source(); // source: a
  }
}
class Plain implements Loader {
  load() {
    return 'fixed';
  }
}
const first: Loader = new Secret();
const second: Loader = new Plain();
sink(first.load()); // flow: a
sink(second.load());
