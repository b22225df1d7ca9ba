const filters = Object.create(null);
filters.upper = (text) => text; // function: upper
const apply = (name, text) => // function: apply
  filters[name](text); // enters: upper
apply(process.env.FILTER, 'a'); // enters: apply
const parent = { greet() { return 1; } }; // function: greet
const child = Object.create(parent);
child.wave = () => 2; // function: wave
child.greet(); // enters: greet
child.wave(); // enters: wave
