class View {
  constructor() {
    this.label = 'fixed';
    this.show = this.show.bind(this);
  }
  show(value) {
    sink(value); // flow: a
    sink(this.label);
  }
}
const view = new View();
const secret = source(); // source: a
Promise.resolve(secret).then(view.show);
