function run(useFirst) {
  const first = {};
  const second = {};
  const third = {};
  const target = useFirst ? first : second;
  target.value = source(); // source: a
  sink([first, second]); // flow: a
  sink(third);
}
run(true);
run(false);
