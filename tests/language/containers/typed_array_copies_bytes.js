const secret = source(); // source: a
const bytes = new TextEncoder().encode(secret);
const copy = new Uint8Array(bytes);
const target = new Uint8Array(500);
sink(target);
target.set(bytes, 0);
sink(copy); // flow: a
sink(target); // flow: a
sink(copy.buffer); // flow: a
sink(new Uint8Array([1, 2, 3]));
