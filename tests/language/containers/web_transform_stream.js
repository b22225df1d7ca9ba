async function main() {
  const secret = source(); // source: a
  const upper = new TransformStream({
    transform(chunk, controller) {
      sink(chunk); // known-miss: a streams hand chunks on through code that no row describes
      controller.enqueue(chunk.toUpperCase());
      controller.enqueue('fixed');
    },
  });
  for await (const chunk of ReadableStream.from([secret]).pipeThrough(upper)) sink(chunk); // flow: a
  for await (const chunk of ReadableStream.from(['fixed'])) sink(chunk);
}
main();
