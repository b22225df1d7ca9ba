const url = require('node:url');

const secret = source(); // source: a
sink(Object(secret).valueOf()); // flow: a
sink(Buffer.from(secret).toString()); // flow: a
sink(String.fromCharCode(120));
sink(Object.groupBy([{ kind: 'k', text: secret }], (item) => item.kind)); // flow: a
sink(Map.groupBy([{ kind: 'k', text: 'fixed' }], (item) => item.kind));
sink([...Iterator.from([secret])]); // flow: a
sink(URL.parse(`https://example.com/${secret}`).href); // flow: a
sink(new url.URL(`/${secret}`, 'https://example.com').href); // flow: a
sink(new url.URL('x', `https://example.com/${secret}/`).href); // flow: a
sink(url.format(`https://example.com/${secret}`)); // flow: a
sink(AbortSignal.abort(secret).reason); // flow: a
sink(AbortSignal.abort('fixed').reason);
