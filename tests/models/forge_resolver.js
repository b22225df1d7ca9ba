import Resolver, { makeResolver } from "@forge/resolver";
// or: const Resolver = require("@forge/resolver"); const { makeResolver } = Resolver;
import { invoke, makeInvoke, objectStore } from "@forge/bridge";

const resolver = new Resolver();
resolver.define("save", ({ payload, context }) => { // row: source context context of the caller; source user-input payload of the front end
  sink(payload); // row: sink secret, user-input
  sink(context); // row: sink context
  return source();
}).define("other", () => 1);
resolver.define("urls", ({ payload }) => { // row: source user-input payload of the front end allObjectMetadata; source user-input payload of the front end key; source user-input payload of the front end keys
  sink(payload.allObjectMetadata); // row: sink secret, user-input
  sink(payload.keys); // row: sink secret, user-input
  sink(payload.key); // row: sink secret, user-input
});
export const handler = resolver.getDefinitions();
export const typedHandler = makeResolver({ typed: ({ payload }) => { sink(payload); return source(); } }); // row: sink secret, user-input; source user-input payload of the front end

export async function front() {
  sink(await invoke("save", { name: source() })); // row: link invoke save; sink secret
  const typed = makeInvoke();
  sink(await typed("save", { name: source() })); // row: link invoke save; sink secret
  sink(await typed("typed", { name: source() })); // row: link invoke typed; sink secret
  await objectStore.upload({ functionKey: "urls", objects: [source()] }); // row: link invoke urls; storage write object-store <- secret argument
  await objectStore.download({ functionKey: "urls", keys: [source()] }); // row: link invoke urls; storage read object-store {}
  await objectStore.getMetadata({ functionKey: "urls", keys: [source()] }); // row: link invoke urls; storage read object-store {}
  await objectStore.delete({ functionKey: "urls", keys: [source()] }); // row: link invoke urls; storage delete object-store {}
}
