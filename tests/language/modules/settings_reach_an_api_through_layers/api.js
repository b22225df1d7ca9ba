import { VERSION } from './settings.js';
export function createApi({ token, host }) {
  return { header: () => `Bearer ${token}`, version: VERSION, host };
}
