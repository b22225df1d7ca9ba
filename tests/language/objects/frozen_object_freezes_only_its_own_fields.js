const inner = { token: 'none' };
const frozen = Object.freeze({ inner, host: 'localhost' });
frozen.inner.token = source(); // source: a
sink(inner.token); // flow: a
sink(frozen.host);
