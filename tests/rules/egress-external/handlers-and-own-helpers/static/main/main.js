import { requestJira } from '@forge/bridge';

const issue = await (await requestJira('/rest/api/3/issue/A-1')).json();
const { summary } = issue.fields;
const own = {};

// Who has the button calls what is put into it; nobody calls what the page keeps for itself.
document.querySelector('#go').onclick = () => fetch('https://web.example.com/a', { method: 'POST', body: summary }); // expect: egress-external
own.later = () => fetch('https://web.example.com/b', { method: 'POST', body: summary }); // expect: egress-external
