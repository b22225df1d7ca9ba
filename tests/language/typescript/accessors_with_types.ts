class Page {
  #body = '';
  get body(): string {
    return this.#body;
  }
  set body(value: string) {
    this.#body = value;
  }
  get title(): string {
    return 'fixed';
  }
}
const page = new Page();
page.body = source(); // source: a
sink(page.body); // flow: a
sink(page.title);
