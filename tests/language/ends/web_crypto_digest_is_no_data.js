async function main() {
  const secret = source(); // source: a
  const bytes = new TextEncoder().encode(secret);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  sink(new Uint8Array(digest));
  sink(Buffer.from(digest).toString('hex'));
  sink(bytes); // flow: a
}
main();
