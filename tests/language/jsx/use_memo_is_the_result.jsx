import React, { useMemo } from 'react';

export default function App() {
  const secret = useMemo(() => source(), []); // source: a
  const upper = useMemo(() => secret.toUpperCase(), [secret]);
  const label = useMemo(() => 'fixed', [secret]);
  sink(upper); // flow: a
  sink(label);
  return <p>{label}</p>;
}
