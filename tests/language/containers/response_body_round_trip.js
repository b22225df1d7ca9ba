async function main() {
  const response = new Response(JSON.stringify({ body: source() }), { status: 200 }); // source: a
  sink(response.status);
  sink(response.ok);
  const data = await response.json();
  sink(data.body); // flow: a
  sink(await new Response('fixed').text());
}
main();
