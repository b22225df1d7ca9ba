const secret = source(); // source: a
const state = { users: [{ name: 'fixed', tokens: new Map([['main', secret]]) }] };
sink(state.users[0].tokens.get('main')); // flow: a
sink(state.users[0].name);
sink(state.users); // flow: a
sink(state.groups);
