class User {
  #mail = source(); // source: a
  name = 'Ada';
  toJSON() {
    return { mail: this.#mail };
  }
}
const user = new User();
sink(JSON.stringify(user)); // flow: a
sink(JSON.stringify({ ...user })); // known-false: a implicit conversions (toString, valueOf, toJSON) are no calls
