import Resolver from '@forge/resolver';
import { kvs } from '@forge/kvs';

const KEYS = { TOKEN: 'token' };
const keyFor = (name, accountId) => `${name}:${accountId}`;

class Preferences {
  constructor(accountId) {
    this.accountId = accountId;
  }

  save(value) {
    return kvs.set(keyFor('preferences', this.accountId), value); // expect: secret-plain-storage
  }
}

const resolver = new Resolver();

resolver.define('save', async ({ payload: { apiToken, theme }, context }) => {
  await new Preferences(context.accountId).save({ apiToken, theme });
  await kvs.setSecret(keyFor(KEYS.TOKEN, context.accountId), apiToken);
  // Whether there is a token, and for how long the page is shown, is no secret.
  await kvs.set(keyFor('has-token', context.accountId), !!apiToken);
  await kvs.set(keyFor(KEYS.TOKEN + '-theme', context.accountId), theme);
});

export const handler = resolver.getDefinitions();
