import bus from './bus.js';
bus.on('saved', (e) => { sink(e.body); sink(e.at); }); // flow: a
bus.on('opened', (e) => sink(e));
