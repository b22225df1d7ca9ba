class Resolver {
  fns = {};
  define(key, fn) { this.fns[key] = fn; }
  invoke(key, payload) { return this.fns[key]({ payload, context: { id: 'c' } }); }
}
export const resolver = new Resolver();
