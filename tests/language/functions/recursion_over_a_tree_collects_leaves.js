const tree = {
  name: 'root',
  children: [{ name: source(), children: [] }], // source: a
};
const names = (node) => [node.name, ...node.children.flatMap(names)];
const depth = (node) => 1 + Math.max(0, ...node.children.map(depth));
sink(names(tree)); // flow: a
sink(depth(tree));
