// The whole way: into helpers and out of them, over objects, closures and classes.
function given(text) { // says: passed to given() as 'text'
  sink(text); // flow: helper // path: helper 8 2
}

function helper() {
  const data = source(); // source: helper
  given(data);
}

function wrap(value) {
  const wrapped = value.trim();
  return { value: wrapped };
}

function returned() {
  const data = source(); // source: returned
  const box = wrap(data); // says: returned by wrap(), in 'box'
  sink(box.value); // flow: returned // path: returned 11 12 13 18
}

function closure() {
  const data = source(); // source: closure
  const show = () => { // says: used in show()
    sink(data); // flow: closure // path: closure 24
  };
  [1].forEach(show);
}

class Kept {
  constructor(value) {
    this.value = value;
  }
  show() {
    sink(this.value); // flow: field // path: field 31 32 40 41 34
  }
}

function field() {
  const kept = new Kept(source()); // source: field
  kept.show(); // says: goes into show()
}

function property() {
  const data = source(); // source: property
  const options = {
    name: data, // says: as property 'name' of 'options'
  };
  sink(options.name); // flow: property // path: property 47
}

function down(value, depth) {
  return depth ? down(value, depth - 1) : value;
}

function recursion() {
  const data = source(); // source: recursion
  const deep = down(data, 3);
  sink(deep); // flow: recursion // path: recursion 52 58
}

function shortest(flag) {
  const data = source(); // source: shortest
  const far = wrap(wrap(data).value);
  const shown = flag ? far.value : data;
  sink(shown); // flow: shortest // path: shortest 65
}

returned();
helper();
closure();
field();
property();
recursion();
shortest(true);
