import { fetch } from '@forge/api';
import { Jira } from '../lib/jira';
import { Store } from '../store';
import { RankingService } from './ranking';

const REVIEWS = 'https://reviews.example.net';

/** What is done for one issue; its collaborators come from outside. */
export class ReviewService {
  private readonly reviews = REVIEWS;

  constructor(
    private readonly jira: Jira,
    private readonly store: Store,
    private readonly ranking: RankingService,
  ) {}

  async review(issueKey: string): Promise<void> {
    const { fields } = await this.jira.issue(issueKey);
    const score = await this.ranking.rank({ title: fields.summary, text: fields.description });
    await this.store.saveScore(issueKey, score);
    await this.announce(issueKey, fields.reporter.displayName);
  }

  private async announce(issueKey: string, reporter: string): Promise<void> {
    const token = await this.store.token();
    await fetch(`${this.reviews}/v1/issues/${encodeURIComponent(issueKey)}`, {
      method: 'PUT',
      headers: { Authorization: `Bearer ${token}` },
      body: JSON.stringify({ reporter }),
    });
  }
}
