const s = source(); // source: a
const bytes = Uint8Array.from(s, (c) => c.charCodeAt(0));
sink(bytes); // flow: a
sink(String.fromCharCode(...bytes)); // flow: a
const view = new DataView(new ArrayBuffer(8));
sink(view.byteLength);
const copy = bytes.slice(0, 20);
sink(copy); // flow: a
const dst = new Uint8Array(100);
dst.set(bytes, 2);
sink(dst); // flow: a
sink(new Uint8Array(5));
const blob = new Blob([s, 'tail']);
sink(blob.size);
blob.text().then((t) => sink(t)); // flow: a
new Response(s).text().then((t) => sink(t)); // flow: a
new Response(JSON.stringify({ v: s, w: 1 })).json().then((j) => { sink(j.v); sink(j.w === 1); }); // flow: a
