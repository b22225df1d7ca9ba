import React, { useState } from 'react';

function Field({ onChange, onTouch }) {
  const load = () => {
    onChange(source()); // source: a
    onTouch('fixed');
  };
  return <button onClick={load}>go</button>;
}

export default function App() {
  const [text, setText] = useState('');
  const [touched, setTouched] = useState('');
  sink(text); // flow: a
  sink(touched);
  return <Field onChange={setText} onTouch={setTouched} />;
}
