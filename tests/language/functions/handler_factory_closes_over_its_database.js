const makeHandler = ({ db, log }) => async (req) => {
  const row = await db.find(req.id);
  log(`found ${row.id}`);
  return { status: 200, body: row };
};
const db = { find: async (id) => ({ id, mail: source() }) }; // source: a
const h = makeHandler({ db, log: (m) => sink(m) });
h({ id: 'x' }).then((r) => {
  sink(r.body.mail); // flow: a
  sink(r.body.id);
  sink(r.status);
});
