const secret = source(); // source: a
let state = 'none';
let other = 'none';
try {
  state = secret;
  JSON.parse('{');
  other = secret;
} catch {
  sink(state); // flow: a
} finally {
  sink(state); // flow: a
}
state = 'reset';
sink(state);
