let token = '';
let host = source(); // source: a
sink(token);
({ token, host } = { token: source(), host: 'localhost' }); // source: b
sink(token); // flow: b
sink(host);
