class Range { // function: Range
  [Symbol.iterator]() { return { next: () => 1 }; } // function: iterator // function: next
  size() { return 2; } // function: size
}
const range = new Range(); // enters: Range
const begin = (any) => any[Symbol.iterator](); // function: begin // enters: iterator
begin(range).next(); // enters: begin, next
range.size(); // enters: size
