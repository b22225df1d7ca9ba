function load(kind) {
  let value = 'none';
  switch (kind) {
    case 'fresh':
      value = source(); // source: a
      sink(value); // flow: a
    case 'masked':
      value = '***';
      sink(value);
  }
}
load('fresh');
load('masked');
