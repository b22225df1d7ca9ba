const routes = {};
exports.router = {
  get(path, fn) { routes[path] = fn; },
  handle(path, req) { return routes[path](req); },
};
