const events = [];
const append = (type, data) => events.push({ type, data, seq: events.length });
append('created', { title: 't' });
append('commented', { text: source() }); // source: a
const project = (list) => list.reduce((s, e) => {
  if (e.type === 'created') return { ...s, title: e.data.title };
  if (e.type === 'commented') return { ...s, comments: [...s.comments, e.data.text] };
  return s;
}, { comments: [], title: '' });
const view = project(events);
sink(view.comments); // flow: a
sink(view.comments.length);
sink(events.map((e) => e.type));
sink(events.map((e) => e.seq));
