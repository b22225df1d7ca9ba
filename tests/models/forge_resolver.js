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
makeResolver({});

export async function front() {
  sink(await invoke("save", { name: source() })); // row: link invoke save; sink secret
  const typed = makeInvoke();
  sink(await typed("save", { name: source() })); // row: link invoke save; sink secret
}
