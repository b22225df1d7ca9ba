let latest = 'none';
let other = 'none';
function remember(value) {
  latest = value;
}
sink(latest);
remember(source()); // source: a
sink(latest); // flow: a
sink(other);
