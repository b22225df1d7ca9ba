import { format } from 'node:util';
const secret = source(); // source: a
const line = format('token=%s', secret);
const plain = format('token=%s', 'none');
sink(line); // flow: a
sink(plain);
