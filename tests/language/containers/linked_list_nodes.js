let head = null;
for (const text of ['x', source()]) { // source: a
  head = { text, id: 'n', next: head };
}
for (let node = head; node; node = node.next) {
  sink(node.text); // flow: a
  sink(node.id);
}
