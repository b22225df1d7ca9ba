import React, { useLayoutEffect, useRef, useState } from 'react';

export default function App() {
  const latest = useRef({ text: '', label: 'fixed' });
  const [, redraw] = useState(0);
  useLayoutEffect(() => {
    latest.current.text = source(); // source: a
    redraw(1);
  }, []);
  sink(latest.current.text); // flow: a
  sink(latest.current.label);
  return <p>{latest.current.label}</p>;
}
