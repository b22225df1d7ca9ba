function label(kind) {
  switch (kind) {
    case 'bug':
    case 'task':
      return kind;
    default:
      return 'other';
  }
}
sink(label(source())); // source: a
function leaky(kind) {
  switch (kind) {
    case 'bug':
      return 'B';
    default:
      return 'unknown: ' + kind;
  }
}
sink(leaky(source())); // source: b // flow: b
