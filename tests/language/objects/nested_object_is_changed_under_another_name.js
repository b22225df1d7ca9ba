// An object stays the same object wherever it lies: who took it before the change sees the change.
const request = { headers: {}, label: 'fixed' };
const headers = request.headers;
const label = request.label;
request.headers.auth = source(); // source: a
request.label = headers.auth;
sink(headers); // flow: a
sink(label);
const store = {};
const service = {};
service.store = store;
service.store.saved = source(); // source: b
sink(store.saved); // flow: b
sink(service.label);
