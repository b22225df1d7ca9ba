import { isSigned } from './lib/signature';
import { enqueue } from './queue';
import { Store } from './store';

interface HookRequest {
  body: string;
  headers: Record<string, string[]>;
}

const answer = (statusCode: number, body = '') => ({ statusCode, body, headers: { 'Content-Type': ['text/plain'] } });

/** The review service asks for an issue to be looked at again. */
export async function hook(request: HookRequest) {
  const [signature] = request.headers['x-signature'] ?? [''];
  if (!isSigned(request.body, signature, await new Store().hookSecret())) {
    return answer(401, 'wrong signature');
  }
  const { issueKey, reason } = JSON.parse(request.body);
  await enqueue([{ issueKey, reason }]);
  return answer(202, 'queued');
}
