const rows = [{ key: 'A', owner: source(), points: 3 }]; // source: a
const columns = ['key', 'owner', 'points'];
const quote = (v) => `"${String(v).replace(/"/g, '""')}"`;
const toCsv = (list, cols) => [cols.join(','), ...list.map((r) => cols.map((c) => quote(r[c])).join(','))].join('\n');
sink(toCsv(rows, columns)); // flow: a
sink(columns.join());
sink(rows.map((r) => r.points).reduce((a, b) => a + b, 0));
sink(toCsv([{ key: 'k', owner: 'o', points: 1 }], columns));
