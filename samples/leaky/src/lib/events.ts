import { fetch } from '@forge/api';

const EVENTS = 'https://events.example.org';

/** Counts who gets a digest. */
export async function track(event: string, person: string): Promise<void> {
  await fetch(`${EVENTS}/v2/track`, { method: 'POST', body: JSON.stringify({ event, person }) });
}
