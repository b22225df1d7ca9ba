const node = {
  name: 'node',
  value: source(), // source: a
};
node.self = node;
sink(node.self.self.value); // flow: a
sink(node.self.self.name); // known-false: a access paths end after three properties
