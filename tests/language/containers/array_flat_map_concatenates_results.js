const secret = source(); // source: a
const lines = [{ rows: [secret], title: 'fixed' }];
const rows = lines.flatMap((line) => line.rows);
sink(rows[0]); // flow: a
const titles = lines.flatMap((line) => [line.title]);
sink(titles[0]);
sink([[secret]].flat()[0]); // flow: a
