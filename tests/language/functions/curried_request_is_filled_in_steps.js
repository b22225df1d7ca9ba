const request = (method) => (url) => (body) => ({ method, url, body });
const post = request('POST');
const toApi = post('/api');
const r = toApi(source()); // source: a
sink(r.body); // flow: a
sink(r.method);
sink(r.url);
const get = request('GET')(source()); // source: b
sink(get('none').url); // flow: b
sink(get('none').body);
