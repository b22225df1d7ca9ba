function once(run) {
  let result;
  let done = false;
  return () => {
    if (!done) result = run();
    done = true;
    return result;
  };
}
const secret = once(() => source()); // source: a
const plain = once(() => 'plain');
sink(secret()); // flow: a
sink(plain());
