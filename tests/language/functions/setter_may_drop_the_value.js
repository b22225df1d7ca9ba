const cell = {
  set masked(given) {
    this.shown = given ? '***' : '';
  },
  set plain(given) {
    this.kept = given;
  },
};
const secret = source(); // source: a
cell.masked = secret;
cell.plain = secret;
sink(cell.kept); // flow: a
sink(cell.shown);
