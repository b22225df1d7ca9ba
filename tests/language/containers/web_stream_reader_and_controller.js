async function main() {
  const secret = source(); // source: a
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(secret);
      controller.close();
    },
  });
  const reader = stream.getReader();
  const { done, value } = await reader.read();
  sink(value); // flow: a
  sink(done);
}
main();
