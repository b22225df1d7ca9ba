import { kvs } from '@forge/kvs';
import { SECRETS, keyOf, scoreKey } from './keys';

/** What the app keeps; secrets are in the encrypted part of the store. */
export class Store {
  async hookSecret(): Promise<string> {
    return (await kvs.getSecret<string>(SECRETS.hook)) ?? '';
  }

  async token(): Promise<string> {
    return (await kvs.getSecret<string>(SECRETS.token)) ?? '';
  }

  async saveSecrets(hook: string, token: string): Promise<void> {
    await kvs.setSecret(SECRETS.hook, hook);
    await kvs.setSecret(SECRETS.token, token);
  }

  async saveScore(issueKey: string, score: number): Promise<void> {
    await kvs.set(scoreKey(issueKey), score);
  }

  async lastSweep(): Promise<string | undefined> {
    return kvs.get<string>(keyOf('swept'));
  }

  async swept(at: string): Promise<void> {
    await kvs.set(keyOf('swept'), at);
  }
}
