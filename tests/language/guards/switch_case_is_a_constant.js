const secret = source(); // source: a
switch (secret) {
  case 'red':
    sink(secret);
    break;
  case 'blue':
  case 'green':
    sink(secret);
    break;
  default:
    sink(secret); // flow: a
}
