import React, { useEffect, useState } from 'react';

export default function App({ id = 'x1' }) {
  const [text, setText] = useState('none');
  useEffect(() => {
    const run = async () => {
      const secret = await Promise.resolve(source()); // source: a
      setText(secret);
      sink(id);
    };
    run();
    return () => sink('cleanup');
  }, [id]);
  sink(text); // flow: a
  return <p>{text}</p>;
}
