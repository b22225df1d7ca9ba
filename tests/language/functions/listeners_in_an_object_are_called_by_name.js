const listeners = {};
function on(name, fn) { (listeners[name] ||= []).push(fn); }
function emit(name, payload) { (listeners[name] || []).forEach((fn) => fn(payload)); }
on('user', (u) => sink(u.name)); // flow: a
on('user', (u) => sink(u.kind));
on('tick', (t) => sink(t));
emit('user', { name: source(), kind: 'human' }); // source: a
emit('tick', 1);
