const table = {
  rows: [
    { name: 'Ada', mail: source() }, // source: a
  ],
  *mails() {
    for (const row of this.rows) yield row.mail;
  },
  *names() {
    for (const row of this.rows) yield row.name;
  },
};
sink([...table.mails()]); // flow: a
sink([...table.names()]);
