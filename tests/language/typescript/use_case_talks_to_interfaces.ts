export interface Mailer { send(to: string, body: string): Promise<void> }
export interface Users { byId(id: string): Promise<{ id: string; mail: string }> }
class SinkMailer implements Mailer {
  async send(to: string, body: string): Promise<void> { sink(to); sink(body); } // flow: a
}
class FakeUsers implements Users {
  async byId(id: string) { return { id, mail: source() }; } // source: a
}
class Notify {
  constructor(private readonly users: Users, private readonly mailer: Mailer) {}
  async run({ id, text }: { id: string; text: string }): Promise<number> {
    const u = await this.users.byId(id);
    await this.mailer.send(u.mail, `Hi ${u.id}: ${text}`);
    return text.length;
  }
}
new Notify(new FakeUsers(), new SinkMailer()).run({ id: '1', text: 'plain' }).then((n) => sink(n));
