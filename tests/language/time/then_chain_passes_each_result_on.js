const secret = source(); // source: a
Promise.resolve({ secret, id: 'x1' })
  .then((record) => {
    sink(record.id);
    return record.secret;
  })
  .then((text) => {
    sink(text); // flow: a
    return 'done';
  })
  .then((state) => {
    sink(state);
  });
