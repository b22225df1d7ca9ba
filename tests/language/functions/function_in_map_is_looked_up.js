const handlers = new Map([
  ['secret', () => source()], // source: a
  ['plain', () => 'plain'],
]);
handlers.set('size', (value) => value.length);
const secret = handlers.get('secret')();
sink(secret); // flow: a
sink(handlers.get('plain')());
sink(handlers.get('size')(secret));
