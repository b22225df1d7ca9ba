import { invoke } from '@forge/bridge';

export const load = () => invoke('get'); // to: src/admin.js, src/panel.js
