function logged(target: any, key: string, d: PropertyDescriptor) {
  const original = d.value;
  d.value = function (...args: any[]) { return original.apply(this, args); };
  return d;
}
class Service {
  constructor(private token: string) {}
  @logged
  header(prefix: string): string { return prefix + this.token; }
  plain(): string { return 'p'; }
}
const s = new Service(source()); // source: a
sink(s.header('Bearer ')); // flow: a
sink(s.plain());
