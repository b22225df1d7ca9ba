import api from '@forge/api';
import Resolver from '@forge/resolver';

const HOSTS = { live: 'https://api.example.com', test: 'https://test.example.com' };

class Client {
  constructor(base) {
    this.base = base;
  }

  get(path) {
    return api.fetch(`${this.base}${path}`); // expect: egress-external, egress-undeclared
  }
}

const resolver = new Resolver();

resolver.define('status', async () => {
  const live = await fetch(`${HOSTS.live}/status`); // expect: egress-external
  const test = await new Client(HOSTS.test).get('/status');
  return { live: live.ok, test: test.ok };
});

export const handler = resolver.getDefinitions();
