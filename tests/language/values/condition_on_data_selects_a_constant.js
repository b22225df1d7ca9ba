const secret = source(); // source: a
let state = 'empty';
let echo = 'empty';
if (secret.length > 3) {
  state = 'set';
  echo = secret;
}
sink(echo); // flow: a
sink(state);
