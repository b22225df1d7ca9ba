const client = {
  load: () => source(), // source: a
  label: () => 'client',
};
sink(client.load?.()); // flow: a
sink(client.label?.());
sink(client.missing?.());
