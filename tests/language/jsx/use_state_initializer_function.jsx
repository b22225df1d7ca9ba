import React, { useState } from 'react';

export default function App() {
  const [text] = useState(() => source()); // source: a
  const [label] = useState(() => 'fixed');
  sink(text); // flow: a
  sink(label);
  return <p>{label}</p>;
}
