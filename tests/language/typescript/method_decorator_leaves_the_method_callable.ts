function logged(target: any, key: string, descriptor: PropertyDescriptor) {
  sink(key);
  return descriptor;
}
class Api {
  @logged
  load(value: string): string {
    return value;
  }
  @logged
  name(): string {
    return 'fixed';
  }
}
const secret = source(); // source: a
sink(new Api().load(secret)); // flow: a
sink(new Api().name());
