const id = 'one';
const store = {};
store[`user:${id}`] = source(); // source: a
store[`team:${id}`] = 'team';
sink(store['user:one']); // flow: a
sink(store['team:one']);
