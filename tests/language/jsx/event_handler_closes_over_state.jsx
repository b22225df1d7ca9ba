import React, { useState } from 'react';

export default function App() {
  const [text] = useState(() => source()); // source: a
  const submit = (event) => {
    event.preventDefault();
    sink(text); // flow: a
    sink('submitted');
  };
  return (
    <form onSubmit={submit}>
      <button onClick={() => sink('clicked')}>{text}</button>
    </form>
  );
}
