namespace Shop {
  export enum Field {
    Text = 'text',
  }
  export class Cart {
    constructor(public items: Record<string, string>) {}
    first(): string {
      return this.items[Field.Text];
    }
  }
}
const cart = new Shop.Cart({ [Shop.Field.Text]: source() }); // source: a
sink(cart.first()); // flow: a
sink(cart.items.other);
sink(Shop.Field.Text);
