const given = {
  token: source(), // source: a
};
const masked = Object.assign({}, given, { token: '***' });
const kept = Object.assign({ token: '***' }, given);
sink(kept.token); // flow: a
sink(masked.token); // known-false: a a later source of Object.assign does not hide an earlier one
