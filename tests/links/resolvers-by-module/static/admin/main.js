import { invoke, makeInvoke } from '@forge/bridge';
import { load } from '../shared/load.js';

invoke('get'); // to: src/admin.js
invoke('save'); // to: src/admin.js
makeInvoke()('get'); // to: src/admin.js
invoke(document.title); // to: src/admin.js, src/admin.js
load();
