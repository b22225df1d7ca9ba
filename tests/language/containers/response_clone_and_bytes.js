async function main() {
  const response = new Response(source()); // source: a
  const clean = new Response('fixed');
  const copy = response.clone();
  sink(await copy.text()); // flow: a
  const bytes = await response.arrayBuffer();
  sink(Buffer.from(bytes).toString()); // flow: a
  sink(bytes.byteLength);
  sink(await clean.clone().text());
}
main();
