import api, { asUser } from '@forge/api';
import Resolver from '@forge/resolver';

const resolver = new Resolver();

resolver.define('files', async () => {
  const drive = api.asUser().withProvider('drive');
  const search = asUser().withProvider('drive', 'search');
  const answers = [
    await drive.fetch('/files'), // expect: egress-external
    await search.fetch('/query'), // expect: egress-external
    await drive.fetch('https://search.example.com/all'), // expect: egress-external
    await drive.fetch('https://cdn.example.com/logo.png'), // expect: egress-external
    await drive.fetch('https://other.example.com/logo.png'), // expect: egress-external, egress-undeclared
    await asUser().withProvider('drive', 'gone').fetch('/files'), // expect: egress-external, egress-undeclared
    await asUser().withProvider('box', 'files').fetch('/files'), // expect: egress-external, egress-undeclared
  ];
  return answers.map((answer) => answer.ok);
});

export const handler = resolver.getDefinitions();
