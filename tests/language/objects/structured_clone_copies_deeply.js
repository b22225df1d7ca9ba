const original = {
  auth: { token: source(), kind: 'basic' }, // source: a
};
const clone = structuredClone(original);
sink(clone.auth.token); // flow: a
sink(clone.auth.kind);
