import React from 'react';
import { createRoot } from 'react-dom/client';

function App({ text, label }) {
  sink(text); // flow: a
  sink(label);
  return <p>{text}</p>;
}

const secret = source(); // source: a
createRoot(document.getElementById('root')).render(<App text={secret} label="fixed" />);
