import Resolver from '@forge/resolver';
import sql from '@forge/sql';

const resolver = new Resolver();

// A parameter is what its column is.
resolver.define('save', async ({ payload, context }) => {
  const user = context.accountId;
  await sql // expect: secret-plain-storage, access-as-app
    .prepare('INSERT INTO connections (account, api_token, url) VALUES (?, ?, ?)')
    .bindParams(user, payload.value, payload.url)
    .execute();
  const update = sql.prepare('UPDATE connections SET password = ?, url = ? WHERE account = ?');
  await update.bindParams(payload.next, payload.url, user).execute(); // expect: secret-plain-storage, access-as-app
  await sql.prepare('REPLACE INTO notes (account, note) VALUES (?, ?)').bindParams(user, payload.note).execute(); // expect: access-as-app
  await sql.prepare("INSERT INTO notes (text, token_count) VALUES ('?', ?)").bindParams(payload.count).execute(); // expect: access-as-app
});

export const handler = resolver.getDefinitions();
