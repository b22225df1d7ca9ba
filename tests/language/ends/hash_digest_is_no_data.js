import { createHash } from 'node:crypto';

const secret = source(); // source: a
const digest = createHash('sha256').update(secret).digest('hex');
sink(digest);
sink({ digest, size: 64 });
sink({ digest, secret }); // flow: a
