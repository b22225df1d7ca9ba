import './listener';
import { bus } from './bus';

const secret = source(); // source: a
bus.emit('text', secret);
bus.emit('label', 'fixed');
