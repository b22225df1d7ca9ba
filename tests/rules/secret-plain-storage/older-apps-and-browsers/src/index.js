const { storage } = require('@forge/api');

const defaults = { region: 'eu', pageSize: 50 };

module.exports.setup = async function setup() {
  const config = { ...defaults, clientSecret: process.env.CLIENT_SECRET }; // source: env
  await storage.set('config', config); // expect: secret-plain-storage <- env
  await storage.set('defaults', defaults);
  await storage.set('client-secret-name', 'CLIENT_SECRET');
  await storage.setSecret('client-secret', config.clientSecret);
};
