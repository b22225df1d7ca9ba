const secret = source(); // source: a
const result = secret.replace(/\w+/, (match) => {
  sink(match); // flow: a
  return 'hidden';
});
'plain'.replace(/(\w)/g, (match, letter) => {
  sink(match);
  sink(letter);
  return match;
});
