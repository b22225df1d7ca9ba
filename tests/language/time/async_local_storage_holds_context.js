import { AsyncLocalStorage } from 'node:async_hooks';

const session = new AsyncLocalStorage();
const theme = new AsyncLocalStorage();
async function show() {
  await null;
  sink(session.getStore().token); // flow: a
  sink(session.getStore().label);
  sink(theme.getStore());
}
const token = source(); // source: a
theme.run('dark', () => session.run({ token, label: 'fixed' }, show));
