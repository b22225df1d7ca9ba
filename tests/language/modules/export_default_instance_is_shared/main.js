import store from './store';
import { show } from './reader';

store.set('text', source()); // source: a
store.set('label', 'fixed');
show();
