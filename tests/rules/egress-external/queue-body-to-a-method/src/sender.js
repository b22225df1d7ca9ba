// What is pushed as `body` comes to the method of a resolver as its payload.
import Resolver from '@forge/resolver';

const resolver = new Resolver();
resolver.define('send-one', async ({ payload }) => {
  await fetch('https://api.example.com/text', { method: 'POST', body: payload.text }); // expect: egress-external <- event
});
export const handler = resolver.getDefinitions();
