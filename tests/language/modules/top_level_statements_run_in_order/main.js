import { show } from './show.js';

let text = 'fixed';
show(text);
text = source(); // source: a
sink(text); // flow: a
show('x');
