class Router {
  routes = [];
  add(pattern, handler) {
    const names = [];
    const re = new RegExp('^' + pattern.replace(/:(\w+)/g, (_, n) => { names.push(n); return '([^/]+)'; }) + '$');
    this.routes.push({ re, names, handler });
  }
  dispatch(path) {
    for (const { re, names, handler } of this.routes) {
      const m = re.exec(path);
      if (m) return handler(Object.fromEntries(names.map((n, i) => [n, m[i + 1]])));
    }
    return 'not found';
  }
}
const r = new Router();
r.add('/user/:name', ({ name }) => 'user ' + name);
sink(r.dispatch('/user/' + source())); // source: a // flow: a
const s = new Router();
s.add('/ping', () => 'pong');
sink(s.dispatch('/ping'));
sink(r.routes.length);
