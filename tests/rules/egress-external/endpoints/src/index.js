import { invokeRemote } from '@forge/api';

// The token that the platform adds says where the app is installed and who calls.
export const report = () => invokeRemote('service', { path: '/hourly', method: 'POST' }); // expect: egress-external
