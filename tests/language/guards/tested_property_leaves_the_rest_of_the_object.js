// A test of one property says nothing of the others, also where the whole object is handed on.
const node = { type: String(Math.random()), summary: source() }; // source: a
const show = (given) => sink(given.summary); // flow: a

if (node.type === 'action') show(node);
switch (node.type) {
  case 'other':
    sink(node.type);
    break;
  default:
    sink(node); // flow: a
}
show(node);
