const base = { inner: {}, name: 'base' };
const copy = { ...base };
copy.inner.secret = source(); // source: a
copy.name = 'copy';
sink(base.inner.secret); // flow: a
sink(base.name);
