const rows = [];
rows.push({ id: '1', cells: [source()] }); // source: a
rows.push({ id: '2', cells: ['plain'] });
const cells = rows.flatMap((row) => row.cells);
const ids = rows.map((row) => row.id);
sink(cells); // flow: a
sink(ids);
