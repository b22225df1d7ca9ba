import React, { useEffect, useState } from 'react';
import { EventEmitter } from 'node:events';

const bus = new EventEmitter();

export default function App() {
  const [text, setText] = useState('none');
  const [count, setCount] = useState(0);
  useEffect(() => {
    const listen = (value) => {
      setText(value);
      setCount((previous) => previous + 1);
    };
    bus.on('text', listen);
    bus.emit('text', source()); // source: a
    return () => bus.off('text', listen);
  }, []);
  sink(text); // flow: a
  sink(count);
  return <p>{count}</p>;
}
