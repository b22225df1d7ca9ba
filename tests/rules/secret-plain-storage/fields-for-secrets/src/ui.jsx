import React from 'react';
import ForgeReconciler, { Button, Form, Textfield, useForm } from '@forge/react';
import { invoke } from '@forge/bridge';

// Of what type a field is says what it holds, whatever it is called.
const Settings = () => {
  const { handleSubmit, register } = useForm();
  return (
    <Form onSubmit={handleSubmit((data) => invoke('save', { pin: data.pin, colour: data.colour }))}> {/* source: form */}
      <Textfield {...register('pin')} type="password" />
      <Textfield {...register('colour')} />
      <Button type="submit">Save</Button>
    </Form>
  );
};

const Older = () => (
  <Form onSubmit={({ phrase, size }) => invoke('keep', { phrase, size })}> {/* source: older */}
    <Textfield name="phrase" type="password" />
    <Textfield name="size" type="text" />
  </Form>
);

ForgeReconciler.render(<><Settings /><Older /></>);
