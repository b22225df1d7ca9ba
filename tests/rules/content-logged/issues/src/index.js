import api, { route } from '@forge/api';

export async function updated(event) {
  const { key } = event.issue;
  console.info('updated', key);
  api
    .asApp()
    .requestJira(route`/rest/api/3/issue/${key}/comment`) // source: comments
    .then((response) => response.json())
    .then(({ comments }) => console.log('comments', comments.map((comment) => comment.body))); // expect: content-logged

  const issue = await (await api.asApp().requestJira(route`/rest/api/3/issue/${key}`)).json(); // source: issue
  console.log('title', issue.fields.summary); // expect: content-logged <- issue
  console.log('id', issue.id);
  return issue.fields.summary ? 'titled' : 'untitled';
}
