const given = {
  token: source(), // source: a
};
const masked = Object.assign({}, given, { token: '***' });
const kept = Object.assign({ token: '***' }, given);
sink(kept.token); // flow: a
sink(masked.token);
