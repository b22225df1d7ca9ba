export class Base {
  constructor(token) {
    this.token = token;
  }
  describe() {
    return `page ${this.text()}`;
  }
  label() {
    return 'fixed';
  }
}
