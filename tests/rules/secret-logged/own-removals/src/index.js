import { kvs } from '@forge/kvs';
import { redact, withoutNames } from '@acme/log';

export const run = async () => {
  const token = await kvs.getSecret('token'); // source: token
  console.log(redact(token));
  console.log(withoutNames(token)); // expect: secret-logged <- token
};
