const secret = {
  token: source(), // source: a
};
const hidden = Object.freeze({ ...secret, token: '***' });
const shown = Object.freeze({ token: '***', ...secret });
sink(shown.token); // flow: a
sink(hidden);
