interface Api { get<T>(path: string): Promise<T> }
class FakeApi implements Api {
  async get<T>(path: string): Promise<T> {
    const all: Record<string, unknown> = { '/me': { email: source(), locale: 'en' }, '/v': { v: 1 } }; // source: a
    return all[path] as T;
  }
}
class Profile {
  #api: Api;
  constructor(api: Api) { this.#api = api; }
  async email(): Promise<string> { const { email } = await this.#api.get<{ email: string }>('/me'); return email; }
  async locale(): Promise<string> { return (await this.#api.get<{ locale: string }>('/me')).locale; }
}
const p = new Profile(new FakeApi());
p.email().then((e) => sink(e)); // flow: a
p.locale().then((l) => sink(l));
