import React, { useState } from 'react';

function useSecret() {
  const [text, setText] = useState(() => source()); // source: a
  return [text, setText, 'fixed'];
}

export default function App() {
  const [text, , label] = useSecret();
  sink(text); // flow: a
  sink(label);
  return <p>{label}</p>;
}
