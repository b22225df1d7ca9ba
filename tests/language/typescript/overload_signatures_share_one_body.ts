function pick(value: string): string;
function pick(value: string, fallback: string): string;
function pick(value: string, fallback?: string): string {
  sink(fallback);
  return value;
}
const secret = source(); // source: a
sink(pick(secret, 'x')); // flow: a
sink(pick('x', 'y'));
