const token = source(); // source: a
const host = 'localhost';
const request = { token, host };
const swapped = { token: host, host: token };
sink(request.token); // flow: a
sink(request.host);
sink(swapped.host); // flow: a
sink(swapped.token);
