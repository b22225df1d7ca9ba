import React, { useState } from 'react';

type Props = { text: string; label?: string; onSave: (value: string) => void };

const Editor: React.FC<Props> = ({ text, label, onSave }) => {
  sink(text); // flow: a
  sink(label);
  return <button onClick={() => onSave(text)}>save</button>;
};

export default function App(): JSX.Element {
  const [secret] = useState<string>(() => source()); // source: a
  const save = (value: string): void => sink(value); // flow: a
  return <Editor text={secret} label="fixed" onSave={save} />;
}
