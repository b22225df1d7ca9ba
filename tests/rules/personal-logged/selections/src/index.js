import api from '@forge/api';

const OWNER = `query owner($id: ID!) { user(accountId: $id) { name email } }`;
const ask = async (query) => (await (await api.asApp().requestGraph(query)).json()).data;

// What a query selects is what comes back.
export const run = async () => {
  const owner = await (await api.asApp().requestGraph(OWNER, { id: '1' })).json(); // source: owner
  console.log(owner.data.user); // expect: personal-logged <- owner
  const { data } = await (await api.asApp().requestGraph('{ component(id: "1") { id typeId } }')).json();
  console.log(data.component);
  console.log(Boolean(await ask('{ issue { key } }')));
};
