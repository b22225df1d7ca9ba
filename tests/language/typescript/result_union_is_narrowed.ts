type Result<T> = { ok: true; value: T } | { ok: false; error: string };
const ok = <T,>(value: T): Result<T> => ({ ok: true, value });
const fail = <T,>(error: string): Result<T> => ({ ok: false, error });
function read(flag: boolean): Result<string> { return flag ? ok(source()) : fail('nothing'); } // source: a
function show(r: Result<string>) {
  if (r.ok) { sink(r.value); } else { sink(r.error); } // flow: a
}
show(read(true));
show(read(false));
function map<A, B>(r: Result<A>, f: (a: A) => B): Result<B> { return r.ok ? ok(f(r.value)) : r; }
const m = map(read(true), (s) => s.length);
sink(m.ok && m.value);
const t = map(read(true), (s) => s + '!');
if (t.ok) sink(t.value); // flow: a
