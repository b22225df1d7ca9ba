import { execSync } from 'child_process';
import vm from 'node:vm';
import { kvs } from '@forge/kvs';

const RULES = { open: './open', late: './late' };

export const job = async () => {
  const rule = await kvs.get('rule');
  eval(rule.text); // expect: code-opaque
  globalThis.eval(rule.text); // expect: code-opaque
  RULES.eval?.(rule.text);
  const made = new Function('issue', rule.text); // expect: code-opaque
  execSync('ls'); // expect: code-opaque
  vm.runInNewContext(rule.text); // expect: code-opaque
  require(`./rules/${rule.name}`); // expect: code-opaque
  await import(rule.name); // expect: code-opaque

  // A constant name can be followed, a function handed around is no text.
  require('./open');
  await import('./late');
  return [made, RULES].map((item) => String(item));
};
