import { invoke, router, events, Modal, view } from '@forge/bridge';

// A resolver answers with a constant, with a template, with a part of an object.
await fetch(await invoke('statsUrl')); // expect: egress-external
await fetch(await invoke('regionUrl', { path: 'ping' })); // expect: egress-external
const { addresses } = await invoke('config');
await fetch(addresses.stats); // expect: egress-external
router.open(await invoke('help'));
router.open(`${await invoke('help')}?at=${Date.now()}`); // expect: egress-external

// It answers with what it read: where that comes from is said.
await fetch(await invoke('savedUrl')); // expect: egress-unresolved
await fetch((await invoke('config')).custom); // expect: egress-unresolved

// Events and modal contexts are the app's own.
events.emit('ready', { url: 'https://stats.example.com/ready' });
events.on('ready', ({ url }) => fetch(url)); // expect: egress-external
new Modal({ resource: 'main', context: { url: 'https://stats.example.com/modal' } }).open();
const { extension } = await view.getContext();
await fetch(extension.modal.url); // expect: egress-external

// Any app on the page may send a public event.
events.emitPublic('hello', { url: 'https://stats.example.com/hello' });
events.onPublic('hello', (event) => fetch(event.url)); // expect: egress-unresolved

// Whoever uses the app can send another payload.
await invoke('proxy', { url: 'https://proxied.example.com/items' });
await invoke('later', { url: 'https://hooks.example.com/later' });
