const secret = source(); // source: a
const buffer = Buffer.alloc(100);
const clean = Buffer.alloc(100);
sink(buffer.toString());
const written = buffer.write(secret, 0, 'utf8');
clean.write('fixed');
sink(buffer.toString()); // flow: a
sink(buffer.subarray(0, 40)); // flow: a
sink(written);
sink(clean.toString());
