import { resolver } from './resolver.js';
resolver.define('save', ({ payload, context }) => {
  sink(payload.text); // flow: a
  sink(context.id);
});
resolver.define('ping', () => sink('pong'));
