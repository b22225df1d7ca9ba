abstract class Job {
  abstract load(): string;
  protected abstract name(): string;
  run() {
    sink(this.load()); // flow: a
    sink(this.name());
  }
}
class PageJob extends Job {
  load() {
    return source(); // source: a
  }
  protected name() {
    return 'fixed';
  }
}
new PageJob().run();
