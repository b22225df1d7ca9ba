function isObject(v) { return v && typeof v === 'object' && !Array.isArray(v); }
function merge(target, ...sources) {
  for (const s of sources) {
    for (const [k, v] of Object.entries(s)) {
      if (isObject(v)) target[k] = merge(target[k] || {}, v);
      else target[k] = v;
    }
  }
  return target;
}
const cfg = merge({ api: { host: 'h' } }, { api: { key: source() } }, { debug: false }); // source: a
sink(cfg.api.key); // flow: a
sink(cfg); // flow: a
sink(merge({ a: 1 }, { b: { c: 'd' } }));
