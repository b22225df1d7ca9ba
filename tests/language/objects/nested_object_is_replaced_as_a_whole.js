const config = {
  auth: { token: source() }, // source: a
};
const old = config.auth;
config.auth = { token: 'none' };
sink(old.token); // flow: a
sink(config.auth.token);
