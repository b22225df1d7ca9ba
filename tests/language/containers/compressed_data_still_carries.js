import { gunzipSync, gzipSync } from 'node:zlib';

const secret = source(); // source: a
const packed = gzipSync(secret);
sink(gunzipSync(packed).toString()); // flow: a
sink(packed); // flow: a
sink(gunzipSync(gzipSync('fixed')).toString());
sink(packed.length);
