function send(host, token, message) {
  return { host, token, message };
}
const bound = send.bind(null, 'example.com', source()); // source: a
const out = bound('hi');
sink(out.host);
sink(out.token); // flow: a
sink(out.message);
const partial = (fn, ...preset) => (...later) => fn(...preset, ...later);
const p = partial(send, 'h')('t', source()); // source: b
sink(p.host); // known-false: b arguments after a second spread have no position
sink(p.token); // known-false: b arguments after a second spread have no position
sink(p.message); // flow: b
