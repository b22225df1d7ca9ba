import { storage } from '@forge/api';
import ForgeUI, { Form, Fragment, IssuePanel, Text, TextField, render, useState } from '@forge/ui';

const Panel = () => {
  const [token] = useState(async () => storage.getSecret('token')); // source: token
  const [typed, setTyped] = useState('');
  return (
    <Fragment>
      <Text>{token ? 'A token is kept.' : 'No token yet.'}</Text>
      <Text>{`Token: ${token}`}</Text> {/* expect: secret-to-frontend <- token */}
      <Form onSubmit={({ token: given }) => setTyped(given)}>
        <TextField name="token" label="Token" defaultValue={token || ''} /> {/* expect: secret-to-frontend <- token */}
        <TextField name="other" label="Other" defaultValue={typed} />
      </Form>
    </Fragment>
  );
};

export const run = render(<IssuePanel><Panel /></IssuePanel>);
