import { invoke, Modal } from '@forge/bridge';
import { load } from '../shared/load.js';

invoke('get'); // to: src/panel.js
invoke('save'); // to: nothing, only the administrators' resolver has it
invoke('gone'); // to: nothing, only a resolver that no module names has it
load();
new Modal({ resource: 'dialog' }).open();
