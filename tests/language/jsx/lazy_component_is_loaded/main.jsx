import React, { lazy, Suspense } from 'react';

const Panel = lazy(() => import('./panel'));

export default function App() {
  const secret = source(); // source: a
  return (
    <Suspense fallback={null}>
      <Panel text={secret} label="fixed" />
    </Suspense>
  );
}
