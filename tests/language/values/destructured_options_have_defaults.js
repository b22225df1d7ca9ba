const env = { token: source(), region: 'eu' }; // source: a
function connect({ token = 'anonymous', region = 'us', retries = 3 } = {}) {
  return { auth: `Bearer ${token}`, where: region, retries };
}
const c = connect(env);
sink(c.auth); // flow: a
sink(c.where);
sink(c.retries);
const d = connect();
sink(d.auth);
const e = connect({ region: env.token });
sink(e.where); // flow: a
sink(e.auth);
