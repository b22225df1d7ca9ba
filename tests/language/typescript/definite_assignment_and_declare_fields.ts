class Page {
  body!: string;
  declare label: string;
  title = 'fixed';
  fill(text: string) {
    this.body = text;
  }
}
let late!: string;
const page = new Page();
page.fill(source()); // source: a
sink(page.body); // flow: a
sink(page.label);
sink(page.title);
sink(late);
