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

// What administrators set up, what a write answers and a response that nobody read are no text of users.
export async function quiet(event) {
  const { key } = event.issue;
  const issue = await (await api.asApp().requestJira(route`/rest/api/3/issue/${key}`)).json(); // source: whole
  console.log(issue.fields.status.name, issue.fields.issuetype.name, issue.fields.components[0].name, issue.fields.duedate);
  console.log(issue.fields.summary.people, issue.fields.project.key.displayName);
  console.log(issue.fields.customfield_1.value); // expect: content-logged <- whole
  console.log(issue.fields.description.content); // expect: content-logged <- whole
  const boards = await (await api.asApp().requestJira(route`/rest/agile/1.0/board`)).json();
  const queues = await (await api.asApp().requestJira(route`/rest/servicedeskapi/servicedesk/1/queue`)).json();
  console.log(boards, queues.values);

  const response = await api.asApp().requestJira(route`/rest/api/3/issue`, { method: 'POST', body: '{}' });
  console.log('response', response);
  const made = await response.json();
  console.log('made', made, `${JSON.stringify(made)}`);

  const { errorMessages } = await (await api.asApp().requestJira(route`/rest/api/3/issue/${key}`)).json();
  console.log(errorMessages);
}

// What the tools of development and the administrators of boards and service desks set up is no text of users either.
export async function tools(event) {
  const { key } = event.issue;
  const at = `${key}/environments/1/deployments/2`;
  const gate = await api.asApp().requestJira(route`/rest/deployments/0.1/pipelines/${at}/gating-status`);
  console.log(await gate.json());
  console.log(await (await api.asApp().requestJira(route`/rest/agile/1.0/board/${key}`)).json());
  console.log(await (await api.asApp().requestJira(route`/rest/servicedeskapi/servicedesk/${key}/requesttype`)).json());
  const backlog = await api.asApp().requestJira(route`/rest/agile/1.0/board/${key}/backlog`); // source: backlog
  console.log(await backlog.json()); // expect: content-logged <- backlog, personal-logged
}
