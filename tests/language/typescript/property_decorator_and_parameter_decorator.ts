const registry: Record<string, string> = {};
function field(label: string) {
  return (target: any, key: string) => {
    registry[key] = label;
  };
}
function inject(target: any, key: any, index: number) {
  sink(index);
}
class Page {
  @field(source()) // source: a
  body = 'x';
  constructor(@inject text: string) {}
}
sink(registry.body); // flow: a
sink(new Page('fixed').body);
