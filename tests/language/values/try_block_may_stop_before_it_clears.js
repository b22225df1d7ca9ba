function attempt(fail) {
  let value = source(); // source: a
  try {
    if (fail) throw new Error('failed');
    value = 'cleared';
    sink(value);
  } catch (error) {
    sink(error.message);
  }
  sink(value); // flow: a
}
attempt(true);
attempt(false);
