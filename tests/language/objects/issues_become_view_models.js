const issues = [
  { key: 'A-1', fields: { summary: source(), status: { name: 'Open' } } }, // source: a
  { key: 'A-2', fields: { summary: 'second', status: { name: 'Done' } } },
];
const views = issues.map(({ key, fields: { summary, status } }) => ({ key, title: summary, state: status.name }));
sink(views.map((v) => v.title)); // flow: a
sink(views.map((v) => v.key));
sink(views.map((v) => v.state).join());
sink(views[1].key);
const byKey = issues.reduce((acc, i) => ({ ...acc, [i.key]: i.fields }), {});
sink(byKey['A-1'].summary); // flow: a
sink(byKey['A-1'].status.name);
