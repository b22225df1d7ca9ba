type Constructor = new (...args: any[]) => any;
function withToken<T extends Constructor>(Base: T) {
  return class extends Base {
    token = source(); // source: a
    read(): string {
      return this.token;
    }
  };
}
class Plain {
  label = 'fixed';
}
const page = new (withToken(Plain))();
sink(page.read()); // flow: a
sink(page.label);
