function load(kind) {
  let value = 'none';
  let label = 'none';
  switch (kind) {
    case 'secret':
      value = source(); // source: a
      break;
    default:
      label = kind;
  }
  sink(value); // flow: a
  sink(label);
}
load('secret');
load('public');
