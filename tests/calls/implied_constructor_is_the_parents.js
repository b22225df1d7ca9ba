class Base {
  constructor(id) { // function: base
    this.id = id;
  }
}
class Middle extends Base {} // function: middle
class Leaf extends Middle {} // function: leaf
new Leaf(1); // enters: leaf, middle, base
new Middle(2); // enters: middle, base
