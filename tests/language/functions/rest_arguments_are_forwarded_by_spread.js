const send = (label, secret, last) => {
  sink(label);
  sink(secret); // flow: a
  sink(last);
};
const forward = (...parts) => send('label', ...parts);
forward(source(), 'last'); // source: a
