const secrets = [source()]; // source: a
let shown = '';
for (const secret of secrets) {
  shown = '';
  sink(shown);
  shown = secret;
  sink(shown); // flow: a
}
