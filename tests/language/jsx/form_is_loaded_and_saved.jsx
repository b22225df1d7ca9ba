import React, { useEffect, useState } from 'react';
const api = { save: async (data) => ({ saved: true, echo: data.note }), load: async () => ({ note: source(), rev: 1 }) }; // source: a
export default function Panel() {
  const [form, setForm] = useState({});
  const [status, setStatus] = useState('idle');
  const [echo, setEcho] = useState(null);
  useEffect(() => { (async () => { const d = await api.load(); setForm(d); })(); }, []);
  async function submit(e) {
    e.preventDefault();
    setStatus('saving');
    const res = await api.save(form);
    setEcho(res.echo);
    setStatus(res.saved ? 'saved' : 'failed');
  }
  sink(form.note); // flow: a
  sink(form.rev);
  sink(status);
  sink(echo); // flow: a
  return <form onSubmit={submit}><span title={status}>{form.note}</span></form>;
}
