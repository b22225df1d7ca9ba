const make = () => ({ inner: {} });
const one = make();
const two = make();
one.inner.value = source(); // source: a
two.inner.value = 'plain';
sink(one.inner.value); // flow: a
sink(two.inner.value);
