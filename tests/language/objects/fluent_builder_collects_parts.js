class QueryBuilder {
  constructor() { this.parts = []; this.limitValue = 0; }
  where(field, value) { this.parts.push(`${field}=${value}`); return this; }
  limit(n) { this.limitValue = n; return this; }
  build() { return this.parts.join(' AND '); }
}
const q = new QueryBuilder().where('summary', source()).limit(10); // source: a
sink(q.build()); // flow: a
sink(q.limitValue);
const p = new QueryBuilder().where('project', 'ABC').limit(5);
sink(p.build());
sink(p.parts);
