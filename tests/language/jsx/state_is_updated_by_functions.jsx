import { useState } from 'react';
export function Chat() {
  const [messages, setMessages] = useState([]);
  const [filter, setFilter] = useState('all');
  const [form, setForm] = useState({ name: '', mail: '' });
  const receive = () => setMessages((prev) => [...prev, { from: 'x', text: source() }]); // source: a
  const edit = () => setForm((f) => ({ ...f, mail: source() })); // source: b
  sink(messages.map((m) => m.text)); // flow: a
  sink(messages.map((m) => m.from));
  sink(messages.length);
  sink(filter);
  sink(form.mail); // flow: b
  sink(form.name);
  return <div onClick={receive} onKeyUp={edit}>{messages.filter((m) => m.text).map((m) => <p>{m.text}</p>)}</div>;
}
