const save = (payload) => sink(payload); // flow: a // known-false: b which branch a call takes or whether it throws is not followed
const ping = (payload) => sink(payload);
function dispatch(action, payload) {
  switch (action) {
    case 'save':
      return save(payload);
    case 'ping':
      return ping('pong');
  }
}
dispatch('save', source()); // source: a
dispatch('ping', source()); // source: b
