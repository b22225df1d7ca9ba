class Http {
  constructor() { this.before = []; this.after = []; }
  useRequest(fn) { this.before.push(fn); }
  useResponse(fn) { this.after.push(fn); }
  async send(config) {
    let c = config;
    for (const fn of this.before) c = await fn(c);
    let res = { status: 200, config: c, data: 'body of ' + c.url };
    for (const fn of this.after) res = await fn(res);
    return res;
  }
}
const http = new Http();
http.useRequest((c) => ({ ...c, headers: { ...c.headers, auth: source() } })); // source: a
http.useResponse((r) => ({ ...r, seen: true }));
http.send({ url: '/x', headers: { accept: 'j' } }).then((r) => {
  sink(r.config.headers.auth); // flow: a
  sink(r.config.headers.accept);
  sink(r.data);
  sink(r.seen);
});
