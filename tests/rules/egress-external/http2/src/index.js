import http2 from 'node:http2';

export const job = async (event) => { // source: event
  const session = http2.connect('https://api.example.com');
  const stream = session.request({ ':method': 'POST', ':path': '/issues' }); // expect: egress-external <- event
  stream.write(event.issue.fields.summary);
  stream.end();
  session.close();
};
