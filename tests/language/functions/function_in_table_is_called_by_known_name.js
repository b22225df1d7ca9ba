const handlers = {
  secret: () => source(), // source: a
  plain: () => 'plain',
};
sink(handlers.secret()); // flow: a
sink(handlers['plain']());
