const handlers = {};
const on = (name, handler) => {
  handlers[name] = handler;
};
const emit = (name, event) => handlers[name](event);
on('secret', (event) => sink(event)); // flow: a
on('plain', (event) => sink(event));
emit('secret', source()); // source: a
emit('plain', 'plain');
