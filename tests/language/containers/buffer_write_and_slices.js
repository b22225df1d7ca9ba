const secret = source(); // source: a
const buffer = Buffer.alloc(100);
const clean = Buffer.alloc(100);
sink(buffer.toString());
const written = buffer.write(secret, 0, 'utf8');
clean.write('fixed');
sink(buffer.toString()); // known-miss: a what removes or replaces elements of a container is not followed
sink(buffer.subarray(0, 40)); // known-miss: a what removes or replaces elements of a container is not followed
sink(written); // known-false: a what removes or replaces elements of a container is not followed
sink(clean.toString());
