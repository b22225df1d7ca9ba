type Result = { ok: true; value: string } | { ok: false; error: string };
function run(ok: boolean): Result {
  return ok ? { ok: true, value: source() } : { ok: false, error: 'fixed' }; // source: a
}
for (const result of [run(true), run(false)]) {
  if (result.ok) sink(result.value); // flow: a
  else sink(result.error);
}
