function copy(from, into) {
  into.value = from.value;
}
const secret = { value: source() }; // source: a
const target = { value: 'old' };
const other = { value: 'old' };
copy(secret, target);
copy({ value: 'plain' }, other);
sink(target.value); // flow: a
sink(other.value);
