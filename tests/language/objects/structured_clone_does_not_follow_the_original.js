const original = { auth: {} };
const clone = structuredClone(original);
const shallow = { ...original };
original.auth.token = source(); // source: a
sink(shallow.auth.token); // flow: a
sink(clone.auth.token);
