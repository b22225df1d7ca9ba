const request = (host) => (token) => (path) => sink({ url: host + path, token }); // flow: a
const probe = (host) => (token) => (path) => sink({ url: host + path, size: token.length });
request('localhost')(source())('/users'); // source: a
probe('localhost')(source())('/health'); // source: b
