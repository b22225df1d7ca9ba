import { resolver } from './resolver.js';
import './handlers.js';
const call = (k, payload) => resolver.invoke(k, payload);
call('save', { text: source() }); // source: a
call('ping', { text: 'p' });
