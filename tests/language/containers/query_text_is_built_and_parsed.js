function toQuery(params) {
  return Object.entries(params)
    .filter(([, v]) => v !== undefined && v !== null)
    .map(([k, v]) => `${encodeURIComponent(k)}=${encodeURIComponent(v)}`)
    .join('&');
}
sink(toQuery({ jql: source(), max: 5 })); // source: a // flow: a
sink(toQuery({ a: 'b' }));
function fromQuery(q) {
  const out = {};
  for (const pair of q.replace(/^\?/, '').split('&')) {
    const [k, v = ''] = pair.split('=');
    out[decodeURIComponent(k)] = decodeURIComponent(v);
  }
  return out;
}
sink(fromQuery('?t=' + source()).t); // source: b // flow: b
sink(fromQuery('?x=y').x);
