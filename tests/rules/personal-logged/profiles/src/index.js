import api, { route } from '@forge/api';

const describe = ({ displayName, accountId }) => ({ name: displayName, id: accountId });

export const greet = async () => {
  const people = await (await api.asApp().requestJira(route`/rest/api/3/users/search`)).json(); // source: people
  for (const person of people) {
    console.log('hello', describe(person).name); // expect: personal-logged <- people
  }
  const [first] = people;
  console.debug(`mail goes to ${first.emailAddress}`); // expect: personal-logged <- people

  // An account id alone and a number are allowed in logs.
  console.log('first is', first.accountId);
  console.log('first is active:', first.active, first.accountType);
  console.log('greeted', people.length);
};
