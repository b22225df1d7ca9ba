function load(kind) {
  let value = 'none';
  switch (kind) {
    case 'fresh':
      value = source(); // source: a
    case 'cached':
      sink(value); // flow: a
      break;
    default:
      sink(value);
  }
}
load('fresh');
load('other');
