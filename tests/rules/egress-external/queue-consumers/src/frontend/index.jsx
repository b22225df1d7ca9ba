import { invoke } from '@forge/bridge';

invoke('send', { note: document.title });
