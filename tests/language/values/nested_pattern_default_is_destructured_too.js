const empty = {};
const { auth: { token, kind } = { token: source(), kind: 'basic' } } = empty; // source: a
sink(token); // flow: a
sink(kind);
