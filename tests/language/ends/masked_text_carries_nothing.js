const mask = (s) => s.replace(/./g, '*');
const maskFix = (s) => '*'.repeat(s.length);
const last4 = (s) => '****' + s.slice(-8);
const s = source(); // source: a
sink(maskFix(s));
sink(last4(s)); // flow: a
sink(s ? '[set]' : '[not set]');
sink({ token: s ? '***' : undefined, has: Boolean(s) });
sink([s].map(() => '***'));
