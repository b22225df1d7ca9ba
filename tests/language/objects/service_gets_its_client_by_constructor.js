class HttpClient {
  constructor(token) { this.token = token; this.calls = []; }
  headers() { return { Authorization: `Bearer ${this.token}`, Accept: 'application/json' }; }
  record(url) { this.calls.push(url); }
}
class IssueService {
  constructor(client, options = {}) { this.client = client; this.options = options; }
  request(path) {
    this.client.record(path);
    return { path, headers: this.client.headers(), debug: this.options.debug };
  }
}
const service = new IssueService(new HttpClient(source()), { debug: false }); // source: a
const req = service.request('/issue');
sink(req.headers); // flow: a
sink(req.headers.Accept);
sink(req.path);
sink(req.debug);
sink(service.client.calls);
const anon = new IssueService(new HttpClient('anonymous'));
sink(anon.request('/x').headers.Authorization);
