const body = {};
const request = { body, headers: {} };
sink(request);
body.secret = source(); // source: a
sink(request.body); // flow: a
sink(request.headers);
