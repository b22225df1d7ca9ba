import http2 from 'node:http2';

export const job = async (event) => { // source: event
  const session = http2.connect('https://api.example.com'); // expect: egress-external <- event
  const stream = session.request({ ':method': 'POST', ':path': '/issues' });
  stream.write(event.issue.fields.summary);
  stream.end();
  session.close();
};
