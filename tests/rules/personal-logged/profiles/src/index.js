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

// A request of a service desk names who asked for it, also in the answer to its creation.
export const ask = async (body) => {
  const made = await api.asUser().requestJira(route`/rest/servicedeskapi/request`, { method: 'POST', body }); // source: made
  console.log('made', await made.json()); // expect: personal-logged <- made, content-logged
};

// Who takes the body itself has read the response; the response as a whole does not show it.
export const winner = async () => {
  const response = await api.asApp().requestJira(route`/rest/api/3/users/search`); // source: body
  console.log('response', response);
  console.log('first', response.body[0].displayName); // expect: personal-logged <- body
};
