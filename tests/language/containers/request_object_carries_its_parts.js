async function main() {
  const init = { method: 'POST', body: source(), headers: { accept: 'text/plain' } }; // source: a
  const request = new Request('https://example.com/', init);
  sink(request.url);
  sink(request.method);
  sink(request.headers.get('accept'));
  sink(await request.text()); // flow: a
}
main();
