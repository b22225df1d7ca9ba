import { invokeRemote } from '@forge/api';

export const push = async () => {
  await invokeRemote('silent', { path: '/run' }); // expect: egress-external
  await invokeRemote('vault', { path: '/run' }); // expect: egress-external
  await invokeRemote('brain', { path: '/run' }); // expect: egress-external
  await invokeRemote('pinned', { path: '/run' }); // expect: egress-external
};
