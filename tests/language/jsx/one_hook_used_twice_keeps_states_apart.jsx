import React, { useState } from 'react';

function useField(initial) {
  const [value, setValue] = useState(initial);
  return { value, setValue };
}

export default function App() {
  const first = useField(source()); // source: a
  const second = useField('fixed');
  sink(first.value); // flow: a
  sink(second.value);
  return <p>{second.value}</p>;
}
