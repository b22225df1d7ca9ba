const base = {
  token: source(), // source: a
  host: 'localhost',
};
const masked = { ...base, token: '***' };
const kept = { token: '***', ...base };
sink(masked.token);
sink(kept.token); // flow: a
sink(masked);
