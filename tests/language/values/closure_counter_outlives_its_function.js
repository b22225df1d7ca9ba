function makeLog() {
  const lines = [];
  let count = 0;
  return {
    add: (line) => {
      lines.push(line);
      count += 1;
    },
    lines: () => lines,
    count: () => count,
  };
}
const log = makeLog();
log.add(source()); // source: a
sink(log.lines()); // flow: a
sink(log.count());
