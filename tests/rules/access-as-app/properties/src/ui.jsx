import { invoke } from '@forge/bridge';

invoke('set', { key: 'X-1' });
