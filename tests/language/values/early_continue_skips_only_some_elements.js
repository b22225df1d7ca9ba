for (const item of ['skip', source()]) { // source: a
  if (item === 'skip') {
    sink(item === 'skip');
    continue;
  }
  sink(item); // flow: a
}
