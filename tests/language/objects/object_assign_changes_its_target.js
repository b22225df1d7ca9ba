const target = { host: 'localhost' };
const copy = { ...target };
Object.assign(target, { token: source() }); // source: a
sink(target.token); // flow: a
sink(target.host);
sink(copy);
