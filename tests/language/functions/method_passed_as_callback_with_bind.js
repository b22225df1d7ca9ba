class Log {
  lines = [];
  sizes = [];
  write(line) {
    this.lines.push(line);
    this.sizes.push(line.length);
  }
}
const log = new Log();
[source()].forEach(log.write.bind(log)); // source: a
sink(log.lines); // flow: a
sink(log.sizes);
