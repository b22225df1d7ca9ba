class MemoryRepo {
  constructor() { this.rows = {}; }
  save(row) { this.rows[row.id] = { ...row }; return row.id; }
  find(id) { return this.rows[id]; }
  all() { return Object.values(this.rows); }
}
class UserService {
  constructor(repo) { this.repo = repo; }
  register(name, mail) { return this.repo.save({ id: 'u1', name, mail }); }
  view(id) {
    const { mail, ...publicPart } = this.repo.find(id);
    return publicPart;
  }
}
const repo = new MemoryRepo();
const s = new UserService(repo);
const id = s.register('Ann', source()); // source: a
sink(id);
sink(s.view('u1'));
sink(repo.find('u1').mail); // flow: a
sink(repo.find('u1').name);
sink(repo.all()); // flow: a
