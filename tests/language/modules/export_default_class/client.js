export default class {
  constructor(token) {
    this.value = token;
  }
  token() {
    return this.value;
  }
  label() {
    return 'fixed';
  }
}
