import api, { fetch, invokeRemote, route } from '@forge/api';

const post = (body) => ({ method: 'POST', body });

export const report = async () => {
  const person = await (await api.asApp().requestJira(route`/rest/api/3/user?accountId=1`)).json(); // source: person
  await fetch('https://events.example.com/seen', post(person.displayName)); // expect: egress-external <- person

  const people = await (await api.asApp().requestJira(route`/rest/api/3/users/search`)).json(); // source: people
  const mails = people.map((one) => one.emailAddress).join();
  await invokeRemote('metrics', { path: '/mails', ...post(mails) }); // expect: egress-external <- people

  // What the manifest says of these two is true.
  await fetch('https://counts.example.com/run', post('one more run')); // expect: egress-external
  await fetch('https://people.example.com/seen', post(person.displayName)); // expect: egress-external <- person
};
