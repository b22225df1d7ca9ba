let latest = 'none';
let other = 'none';
function remember(value) {
  latest = value;
}
sink(latest); // known-false: a the order of calls against a captured variable is not followed
remember(source()); // source: a
sink(latest); // flow: a
sink(other);
