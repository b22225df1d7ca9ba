class Service {
  constructor(reader) {
    this.reader = reader;
  }
  load() {
    return this.reader.read();
  }
}
const secrets = { read: () => source() }; // source: a
const words = { read: () => 'word' };
sink(new Service(secrets).load()); // flow: a
sink(new Service(words).load());
