class Base {
  constructor(protected readonly token: string, readonly label: string) {}
}
class Page extends Base {
  constructor(token: string);
  constructor(token: string, label?: string);
  constructor(token: string, label = 'fixed') {
    super(token, label);
  }
  show(): void {
    sink(this.token); // flow: a
    sink(this.label);
  }
}
new Page(source()).show(); // source: a
