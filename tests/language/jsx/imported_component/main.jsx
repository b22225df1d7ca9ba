import React from 'react';
import Panel, { Title } from './panel';

export default function App() {
  const secret = source(); // source: a
  return (
    <Panel text={secret} label="fixed">
      <Title text="fixed" />
    </Panel>
  );
}
