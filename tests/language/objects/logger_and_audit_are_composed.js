class Logger { constructor(sinkFn) { this.fn = sinkFn; } info(msg, meta) { this.fn({ msg, meta }); } }
class Audit {
  constructor({ logger, clock }) { this.logger = logger; this.clock = clock; }
  record(user) { this.logger.info('user at ' + this.clock(), { user }); }
}
const audit = new Audit({ logger: new Logger((e) => sink(e.meta.user)), clock: () => 'noon' }); // flow: a // known-false: b callbacks more than two calls up are not told apart
audit.record(source()); // source: a
const audit2 = new Audit({ logger: new Logger((e) => sink(e.msg)), clock: () => 'night' });
audit2.record(source()); // source: b
