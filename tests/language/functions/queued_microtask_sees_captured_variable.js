const secret = source(); // source: a
let sent = 'no';
queueMicrotask(() => {
  sink(secret); // flow: a
  sink(sent);
  sent = 'yes';
});
