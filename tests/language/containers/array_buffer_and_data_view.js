const secret = source(); // source: a
const bytes = new TextEncoder().encode(secret);
const view = new DataView(bytes.buffer);
const copy = new Uint8Array(bytes.byteLength);
for (let at = 0; at < view.byteLength; at += 1) copy[at] = view.getUint8(at);
sink(copy); // flow: a
sink(view.byteLength);
sink(bytes.slice(0, 30)); // flow: a
sink(new Uint8Array(4));
