function text(node) {
  if (!node) return '';
  if (node.type === 'text') return node.text;
  if (node.type === 'mention') return '@' + node.attrs.id.length;
  return (node.content || []).map(text).join(node.type === 'paragraph' ? '\n' : '');
}
const doc = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: source() }] }, { type: 'mention', attrs: { id: 'u' } }] }; // source: a
sink(text(doc)); // flow: a
sink(doc.content.map((n) => n.type));
sink(text({ type: 'doc', content: [{ type: 'text', text: 'fixed' }] }));
sink(doc.content[0].content[0].text); // flow: a
const walk = (n, fn) => { fn(n); (n.content || []).forEach((c) => walk(c, fn)); };
const texts = [];
walk(doc, (n) => { if (n.text) texts.push(n.text); });
sink(texts); // flow: a
let nodes = 0;
walk(doc, () => nodes++);
sink(nodes);
