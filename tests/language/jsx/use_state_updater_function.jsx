import React, { useState } from 'react';

export default function App() {
  const [items, setItems] = useState([]);
  const [names, setNames] = useState([]);
  sink(items); // flow: a
  sink(names);
  const add = () => {
    const secret = source(); // source: a
    setItems((previous) => [...previous, secret]);
    setNames((previous) => [...previous, 'fixed']);
  };
  return <button onClick={add}>{items.length}</button>;
}
