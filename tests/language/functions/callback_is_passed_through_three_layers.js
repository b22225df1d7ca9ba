const level3 = (v, done) => done(null, { v, at: 'l3' });
const level2 = (v, done) => level3(v, (err, r) => (err ? done(err) : done(null, { ...r, via: 'l2' })));
const level1 = (v, done) => level2(v, done);
level1(source(), (err, r) => { // source: a
  sink(err);
  sink(r.v); // flow: a
  sink(r.via);
  sink(r.at);
});
level1('plain', (err, r) => sink(r.v)); // known-false: a callbacks more than two calls up are not told apart
