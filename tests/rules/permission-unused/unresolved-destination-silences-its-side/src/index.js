import { fetch } from '@forge/api';
import { kvs } from '@forge/kvs';

export const pull = async () => {
  const base = await kvs.get('mirror');
  await fetch(`${base}/items`); // expect: egress-unresolved
};
