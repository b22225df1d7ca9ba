const visitors = {
  Text(node) { return node.value; },
  Bold(node, visit) { return '<b>' + node.children.map(visit).join('') + '</b>'; },
  Rule() { return '<hr>'; },
};
function visit(node) { return visitors[node.type](node, visit); }
const doc = { type: 'Bold', children: [{ type: 'Text', value: source() }, { type: 'Rule' }] }; // source: a
sink(visit(doc)); // flow: a
sink(visitors.Rule(doc));
sink(visitors.Text({ value: 'fixed' }));
