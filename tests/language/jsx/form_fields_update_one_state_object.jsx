import React, { useState } from 'react';

export default function App() {
  const [form, setForm] = useState({ name: 'fixed', token: '' });
  const update = (event) => setForm((previous) => ({ ...previous, name: event.target.value }));
  const load = () => {
    const token = source(); // source: a
    setForm((previous) => ({ ...previous, token }));
  };
  sink(form.token); // flow: a
  sink(form.name); // flow: b
  return (
    <form onSubmit={load}>
      <input value={form.name} onChange={update} /> {/* source: b */}
    </form>
  );
}
