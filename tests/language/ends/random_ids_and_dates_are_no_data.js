import { randomUUID } from 'node:crypto';

const secret = source(); // source: a
const record = { id: randomUUID(), at: new Date().toISOString(), text: secret };
sink(record.id);
sink(record.at);
sink(record.text); // flow: a
