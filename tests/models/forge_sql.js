import { sql, migrationRunner, ForgeSQLAPIError } from "@forge/sql";
// or: import sql, { migrationRunner, ForgeSQLAPIError } from "@forge/sql";

export async function statements() {
  const found = await sql.prepare("SELECT name FROM people WHERE id = ?").bindParams(source()).execute(); // row: source app-data SQL rows 'SELECT name FROM people WHERE id = ?' name; storage query sql SELECT name FROM people WHERE id = ? <- secret argument
  sink(found.rows); // row: sink app-data
  const raw = await sql.executeRaw(`SELECT ${source()}`); // row: source app-data SQL rows 'SELECT {}'; storage query sql SELECT {} <- secret argument
  sink(raw.rows); // row: sink app-data
  await sql.executeDDL("CREATE TABLE people (id INT)"); // row: storage write sql CREATE TABLE people (id INT)
  await sql._provision();
  await sql.prepare("INSERT INTO people VALUES (?, ?)").bindParams("x", source()).execute(); // row: storage write sql INSERT INTO people VALUES (?, ?) <- secret argument
  await sql.prepare("DELETE FROM people WHERE id = ?").bindParams("x").execute(); // row: storage delete sql DELETE FROM people WHERE id = ?
  await sql.executeRaw(`INSERT INTO people VALUES ('${source()}')`); // row: storage write sql INSERT INTO people VALUES ('{}') <- secret argument
}

export async function schema() {
  await migrationRunner.enqueue("v1", "CREATE TABLE a (id INT)").enqueue("v2", "CREATE TABLE b (id INT)").run(); // row: storage write sql CREATE TABLE a (id INT); storage write sql CREATE TABLE b (id INT)
  migrationRunner.initialize(), migrationRunner.list(), migrationRunner.getEnqueued(), migrationRunner.run();
  new ForgeSQLAPIError("a");
}
