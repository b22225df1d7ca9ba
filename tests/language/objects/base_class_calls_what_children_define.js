class Exporter {
  export(data) { return this.header() + this.body(data) + this.footer(); }
  header() { return '#'; }
  footer() { return '.'; }
  body() { return ''; }
}
class Csv extends Exporter { body(data) { return data.join(','); } }
class Count extends Exporter { body(data) { return String(data.length); } }
sink(new Csv().export(['x', source()])); // source: a // flow: a
sink(new Count().export(['x', source()])); // source: b
sink(new Csv().header());
sink(new Exporter().export([source()])); // source: c
