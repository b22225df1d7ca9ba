import React, { useState } from 'react';

export function StepForm({ onAdd }) {
  const [text, setText] = useState('');

  const submit = (event) => {
    event.preventDefault();
    onAdd(text);
    setText('');
  };

  return (
    <form onSubmit={submit}>
      <input value={text} onChange={(event) => setText(event.target.value)} placeholder="What is next?" />
      <button type="submit">Add</button>
    </form>
  );
}
