import { fetch } from '@forge/api';
import { loadSettings, Settings } from './settings';
import { track } from './lib/events';
import { postJson } from './lib/http';
import { Issue, recentIssues } from './lib/jira';

const SUMMARIES = 'https://summaries.example.net';

// Leak: what users wrote goes to a host that the manifest does not name. The token is at home there.
async function summarise(issues: Issue[], token: string): Promise<string> {
  const titles = issues.map((issue) => issue.fields.summary);
  const { text } = await postJson<{ text: string }>(`${SUMMARIES}/v1/summaries`, { titles }, token);
  return text;
}

// Leak: people's addresses go to a host that, says the manifest, gets no end-user data.
async function countReaders(issues: Issue[]): Promise<void> {
  for (const { fields } of issues) {
    if (fields.assignee) {
      await track('digest', fields.assignee.emailAddress);
    }
  }
}

// Leak: where this goes is decided by what the settings page stored.
async function announce({ webhook }: Settings, text: string): Promise<void> {
  await fetch(webhook, { method: 'POST', body: JSON.stringify({ text }) });
}

export async function digest(): Promise<void> {
  const settings = await loadSettings();
  // Leak: the settings hold the token.
  console.log('Weekly digest starts with', settings);
  const issues = await recentIssues();
  await announce(settings, await summarise(issues, settings.apiToken));
  await countReaders(issues);
}
