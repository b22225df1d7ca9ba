const config = { db: { auth: {}, pool: {} } };
config.db.auth.password = source(); // source: a
sink(config.db.auth.password); // flow: a
sink(config.db.auth.user);
sink(config.db.pool);
