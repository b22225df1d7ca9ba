const config = { auth: {}, pool: {} };
const { auth, pool } = config;
auth.token = source(); // source: a
pool.size = 'large';
sink(config.auth.token); // flow: a
sink(config.pool.size);
