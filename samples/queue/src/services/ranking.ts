import { invokeRemote } from '@forge/api';

const REMOTE = 'ranking';

export interface Rankable {
  title: string;
  text: unknown;
}

/** The app's own back end, which is in the region of the data. */
export class RankingService {
  async rank(issue: Rankable): Promise<number> {
    const { score } = await this.post<{ score: number }>('/v1/rank', issue);
    return score;
  }

  private async post<T>(path: string, payload: object): Promise<T> {
    const response = await invokeRemote(REMOTE, {
      path,
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(payload),
    });
    return response.json();
  }
}
