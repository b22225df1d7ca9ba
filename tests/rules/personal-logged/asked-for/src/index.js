import api, { route } from '@forge/api';
import { sql } from '@forge/sql';

// What an answer holds is what was asked for: by a selection, by `fields`, by columns.
export async function run() {
  await graph();
  await search();
  await table();
}

const NAMES = 'query Q($id: ID!) { issue(id: $id) { key reporter { name email } } }';

async function graph() {
  const people = await (await api.asApp().requestGraph(NAMES, { id: 1 })).json();
  console.log(people); // expect: personal-logged
  const states = await (await api.asApp().requestGraph('{ issue(id: 1) { key status { name } } }')).json();
  console.log(states);
  const texts = await (await api.asApp().requestGraph(`{ issue(id: "${states.id}") { ...T } } fragment T on Issue { summary }`)).json();
  console.log(texts); // expect: content-logged
  const unknown = await (await api.asApp().requestGraph(texts.next)).json();
  console.log(unknown); // expect: personal-logged, content-logged
}

async function ask(fields) {
  const response = await api.asApp().requestJira(route`/rest/api/3/search/jql`, {
    method: 'POST',
    body: JSON.stringify({ jql: 'project = A', fields }),
  });
  return response.json();
}

async function search() {
  const response = await api.asApp().requestJira(route`/rest/api/3/search/jql`, {
    method: 'POST',
    body: JSON.stringify({ jql: 'project = A', fields: ['status', 'created'] }),
  });
  console.log(await response.json());
  console.log(await ask(['summary'])); // expect: content-logged // known-false: personal-logged fields of all callers
  console.log(await ask(['assignee'])); // expect: personal-logged // known-false: content-logged fields of all callers
}

async function table() {
  const people = await sql.prepare('SELECT id, email FROM people WHERE team = ?').bindParams(1).execute();
  console.log(people.rows); // expect: personal-logged
  const jobs = await sql.executeRaw('SELECT id, state FROM jobs');
  console.log(jobs.rows);
}
