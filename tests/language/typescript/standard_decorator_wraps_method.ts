function exclaim(method: any, context: any) {
  return function (this: any, ...args: any[]) {
    return method.apply(this, args) + '!';
  };
}
class Api {
  @exclaim
  echo(value: string) {
    return value;
  }
}
const secret = source(); // source: a
sink(new Api().echo(secret)); // flow: a
sink(new Api().echo('fixed'));
