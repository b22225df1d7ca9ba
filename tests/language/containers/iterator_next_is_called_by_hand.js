const secret = source(); // source: a
const iterator = [secret][Symbol.iterator]();
const step = iterator.next();
sink(step.value); // flow: a
sink(step.done);
const other = new Map([['k', 'fixed']]).values();
sink(other.next().value);
const keys = new Map([['k', secret]]).keys();
sink(keys.next().value);
