const role = source(); // source: a
const label = role === 'admin' ? 'Administrator' : role === 'dev' ? 'Developer' : 'Guest';
sink(label);
const url = { admin: '/a', dev: '/d' }[role] || '/home';
sink(url);
const level = (() => { switch (role) { case 'admin': return 3; default: return 0; } })();
sink(level);
const raw = role === 'admin' ? 'Administrator' : role;
sink(raw); // flow: a
let css = 'btn';
if (role) css += ' btn-active';
sink(css);
