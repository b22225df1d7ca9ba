import Resolver from '@forge/resolver';
import { loadSettings, saveSettings, Settings } from './settings';

export { digest } from './digest';

const resolver = new Resolver();

resolver.define('load-settings', async () => {
  const { webhook } = await loadSettings();
  return { webhook };
});

resolver.define('save-settings', async ({ payload }) => {
  await saveSettings(payload as Settings);
});

export const settings = resolver.getDefinitions();
