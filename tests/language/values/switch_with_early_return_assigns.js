const s = source(); // source: a
function level(name) {
  let out = 'default';
  switch (name) {
    case 'high':
      out = s;
      break;
    case 'low':
      out = 'low';
    case 'mid':
      out = out + '!';
      break;
    default:
      return 'none';
  }
  return out;
}
sink([level('high'), level('low'), level('zz')]); // flow: a
const table = { high: s, low: 'x' };
sink(table.low);
sink(table['high']); // flow: a
