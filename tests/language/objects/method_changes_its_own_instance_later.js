class Session {
  login(token) {
    this.token = token;
  }
  logout() {
    this.token = null;
  }
}
const session = new Session();
sink(session.token);
session.login(source()); // source: a
sink(session.token); // flow: a
session.logout();
sink(session.token); // known-false: a what a callee clears in its caller's object is not followed
