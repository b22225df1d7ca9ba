class Permissions {
  constructor(grants) { this.grants = grants; }
  can(user, action) { return (this.grants[user] || []).includes(action); }
}
class Docs {
  constructor(perms, docs) { this.perms = perms; this.docs = docs; }
  read(user, id) {
    if (!this.perms.can(user, 'read')) return { error: 'forbidden' };
    return { doc: this.docs[id] };
  }
}
const d = new Docs(new Permissions({ ann: ['read'] }), { d1: source() }); // source: a
sink(d.read('ann', 'd1').doc); // flow: a
sink(d.read('bob', 'd1').error);
sink(d.perms.can('ann', 'read'));
