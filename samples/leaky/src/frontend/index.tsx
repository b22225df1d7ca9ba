import React, { useEffect, useState } from 'react';
import ForgeReconciler, { Button, Form, Label, Text, Textfield, useForm } from '@forge/react';
import { invoke } from '@forge/bridge';

const SettingsPage = () => {
  const [webhook, setWebhook] = useState('');
  const { handleSubmit, register } = useForm();

  useEffect(() => {
    invoke<{ webhook: string }>('load-settings').then((loaded) => setWebhook(loaded.webhook));
  }, []);

  const save = (form) => invoke('save-settings', { apiToken: form.apiToken, webhook: form.webhook });

  return (
    <Form onSubmit={handleSubmit(save)}>
      <Text>Digests go to {webhook}</Text>
      <Label labelFor="apiToken">Token of the summary service</Label>
      <Textfield {...register('apiToken')} type="password" />
      <Label labelFor="webhook">Where to announce the digest</Label>
      <Textfield {...register('webhook')} />
      <Button type="submit">Save</Button>
    </Form>
  );
};

ForgeReconciler.render(
  <React.StrictMode>
    <SettingsPage />
  </React.StrictMode>,
);
