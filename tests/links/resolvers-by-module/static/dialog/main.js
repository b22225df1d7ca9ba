import { invoke } from '@forge/bridge';

invoke('get'); // to: src/admin.js, src/legacy.js, src/panel.js
