import React, { useEffect, useState } from 'react';
import { invoke } from '@forge/bridge';
import { StepForm } from './StepForm';

export function Panel() {
  const [title, setTitle] = useState('');
  const [steps, setSteps] = useState([]);

  useEffect(() => {
    invoke('load').then((loaded) => {
      setTitle(loaded.title);
      setSteps(loaded.steps);
    });
  }, []);

  const add = async (text) => setSteps(await invoke('add', { text }));
  const clear = async () => setSteps(await invoke('clear'));

  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {steps.map((step) => (
          <li key={step.text}>{step.text}</li>
        ))}
      </ul>
      <StepForm onAdd={add} />
      <button onClick={clear}>Start over</button>
    </section>
  );
}
