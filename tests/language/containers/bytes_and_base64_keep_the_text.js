const s = source(); // source: a
sink(Buffer.from(s).toString('base64')); // flow: a
sink(Buffer.from(`user:${s}`, 'utf8').toString('base64')); // flow: a
sink(btoa(s)); // flow: a
sink(atob(btoa(s))); // flow: a
sink(Buffer.from(s).length);
sink(Buffer.concat([Buffer.from('a'), Buffer.from(s)]).toString()); // flow: a
sink(new TextDecoder().decode(new TextEncoder().encode(s))); // flow: a
sink(Buffer.byteLength(s));
sink(Buffer.from('const').toString('hex'));
const bytes = new Uint8Array(Buffer.from(s));
sink(bytes); // flow: a
sink(bytes.byteLength);
sink(Array.from(s, (c) => c).join('')); // flow: a
const enc = new TextEncoder();
const target = new Uint8Array(64);
enc.encodeInto(s, target);
sink(target); // flow: a
