import { realtime } from "@forge/bridge";
// or: import { realtime } from "@forge/bridge/realtime";

export async function all() {
  await realtime.publish("room", source()); // row: link realtime room
  await realtime.publishGlobal("hall", source()); // row: link realtime hall
  const one = await realtime.subscribe("room", (payload) => sink(payload)); // row: sink secret
  const two = await realtime.subscribeGlobal("hall", (payload) => sink(payload)); // row: sink secret
  one.unsubscribe(), two.unsubscribe();
}
