import React, { useEffect, useState } from 'react';

async function load() {
  return { text: source(), label: 'fixed' }; // source: a
}

export default function App() {
  const [data, setData] = useState(null);
  useEffect(() => {
    load().then(setData);
  }, []);
  if (!data) return <p>wait</p>;
  sink(data.text); // flow: a
  sink(data.label);
  return <p>{data.label}</p>;
}
