import { publish, publishGlobal, signRealtimeToken } from "@forge/realtime";
import { realtime } from "@forge/bridge";

export async function send() {
  await publish("room", source()); // row: link realtime room
  await publishGlobal("hall", source()); // row: link realtime hall
  await signRealtimeToken("room", {});
}

export function listen() {
  realtime.subscribe("room", (payload) => sink(payload)); // row: sink secret
  realtime.subscribeGlobal("hall", (payload) => sink(payload)); // row: sink secret
}
