type Key = `on${Capitalize<'text' | 'label'>}`;
type Handlers = { [K in Key]?: (value: string) => void };
const handlers: Handlers = {
  onText: (value) => sink(value), // flow: a
  onLabel: (value) => sink(value),
};
handlers.onText?.(source()); // source: a
handlers.onLabel?.('fixed');
