const secret = (() => source())(); // source: a
const plain = (function () {
  return 'plain';
})();
sink(secret); // flow: a
sink(plain);
