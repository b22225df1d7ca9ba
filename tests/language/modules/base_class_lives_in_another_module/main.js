import { Base } from './base';

class Page extends Base {
  text() {
    return this.token;
  }
}
const page = new Page(source()); // source: a
sink(page.text()); // flow: a
sink(page.describe()); // flow: a
sink(page.label());
