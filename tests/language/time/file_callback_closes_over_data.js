import { readFile } from 'node:fs';

const secret = source(); // source: a
readFile('/nonexistent/file', 'utf8', (error, text) => {
  sink(text);
  sink(secret); // flow: a
});
