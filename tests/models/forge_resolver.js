import Resolver, { makeResolver } from "@forge/resolver";
// or: const Resolver = require("@forge/resolver"); const { makeResolver } = Resolver;
import { invoke, makeInvoke } from "@forge/bridge";

const resolver = new Resolver();
resolver.define("save", ({ payload, context }) => { // row: source context context of the caller; source user-input payload of the front end
  sink(payload); // row: sink secret, user-input
  sink(context); // row: sink context
  return source();
}).define("other", () => 1);
export const handler = resolver.getDefinitions();
export const typedHandler = makeResolver({ typed: ({ payload }) => { sink(payload); return source(); } }); // row: sink secret, user-input; source user-input payload of the front end

export async function front() {
  sink(await invoke("save", { name: source() })); // row: link invoke save; sink secret
  const typed = makeInvoke();
  sink(await typed("save", { name: source() })); // row: link invoke save; sink secret
  sink(await typed("typed", { name: source() })); // row: link invoke typed; sink secret
}
