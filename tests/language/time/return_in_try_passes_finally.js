const secret = source(); // source: a
function read() {
  try {
    return secret;
  } finally {
    sink('cleanup');
  }
}
function overruled() {
  try {
    return secret;
  } finally {
    return 'fixed';
  }
}
sink(read()); // flow: a
sink(overruled());
