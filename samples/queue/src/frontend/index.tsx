import React from 'react';
import ForgeReconciler, { Button, Form, Label, Textfield, useForm } from '@forge/react';
import { invoke } from '@forge/bridge';

const SettingsPage = () => {
  const { handleSubmit, register } = useForm();

  return (
    <Form onSubmit={handleSubmit(({ hook, token }) => invoke('save-secrets', { hook, token }))}>
      <Label labelFor="hook">Secret that the service signs with</Label>
      <Textfield {...register('hook')} type="password" />
      <Label labelFor="token">Token of the service</Label>
      <Textfield {...register('token')} type="password" />
      <Button type="submit">Save</Button>
    </Form>
  );
};

ForgeReconciler.render(<SettingsPage />);
