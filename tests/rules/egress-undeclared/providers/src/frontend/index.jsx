import { invoke } from '@forge/bridge';

invoke('files');
